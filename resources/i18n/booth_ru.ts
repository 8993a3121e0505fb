<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en_GB">
<context>
    <name>About</name>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Принцип действия</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>образец данных</translation>
    </message>
    <message>
        <source>Stand {number}</source>
        <translation>Стенд {number}</translation>
    </message>
</context>
<context>
    <name>AnswerLine</name>
    <message>
        <source>not understood, kept as text</source>
        <translation>не распознано, остаётся текстом</translation>
    </message>
</context>
<context>
    <name>AssetDetails</name>
    <message>
        <source>Title</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Caption</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Посмотреть</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Replace the file…</source>
        <translation>Заменить файл…</translation>
    </message>
    <message>
        <source>Add its file…</source>
        <translation>Добавить файл…</translation>
    </message>
    <message>
        <source>It ends before it begins.</source>
        <translation>Конец раньше начала.</translation>
    </message>
    <message>
        <source>Crop and rotate…</source>
        <translation>Обрезать и повернуть…</translation>
    </message>
    <message>
        <source>Alt+Home</source>
        <translation>Alt+Home</translation>
    </message>
    <message>
        <source>Make first</source>
        <translation>Сделать первым</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Del</source>
        <translation>Del</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>Credit</source>
        <translation>Автор снимка</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Valid from</source>
        <translation>Действует с</translation>
    </message>
    <message>
        <source>Valid until</source>
        <translation>Действует до</translation>
    </message>
</context>
<context>
    <name>Attribute</name>
    <message>
        <source>A figure</source>
        <translation>Число</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Yes or no</source>
        <translation>Да или нет</translation>
    </message>
    <message>
        <source>One of a few</source>
        <translation>Одно из списка</translation>
    </message>
    <message>
        <source>Several of a few</source>
        <translation>Несколько из списка</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>AttributeFacets</name>
    <message>
        <source>Fewer filters</source>
        <translation>Меньше фильтров</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>Ещё фильтры</translation>
    </message>
</context>
<context>
    <name>AttributeForm</name>
    <message>
        <source>Heading</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Тип значения</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Where a figure has none written.</source>
        <translation>Если при числе она не указана.</translation>
    </message>
    <message>
        <source>Which is better</source>
        <translation>Что лучше</translation>
    </message>
    <message>
        <source>Who sees it</source>
        <translation>Кто видит</translation>
    </message>
    <message>
        <source>Key figure</source>
        <translation>Ключевой показатель</translation>
    </message>
    <message>
        <source>Large on cards and at the top of a sheet.</source>
        <translation>Крупно на карточках и вверху листа.</translation>
    </message>
    <message>
        <source>Temperature difference</source>
        <translation>Разность температур</translation>
    </message>
    <message>
        <source>10 °C warmer, and not at 10 °C.</source>
        <translation>На 10 °C теплее, а не при 10 °C.</translation>
    </message>
    <message>
        <source>More is better</source>
        <translation>Больше — лучше</translation>
    </message>
    <message>
        <source>Less is better</source>
        <translation>Меньше — лучше</translation>
    </message>
    <message>
        <source>Neither</source>
        <translation>Не сравнивается</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Staff only</source>
        <translation>Только сотрудники</translation>
    </message>
</context>
<context>
    <name>AttributesPage</name>
    <message>
        <source>Order of headings</source>
        <translation>Порядок групп</translation>
    </message>
    <message>
        <source>Attribute moved</source>
        <translation>Характеристика перемещена</translation>
    </message>
    <message>
        <source>New attribute</source>
        <translation>Новая характеристика</translation>
    </message>
    <message>
        <source>New heading</source>
        <translation>Новая группа</translation>
    </message>
    <message>
        <source>Attributes merged into “{name}”</source>
        <translation>Характеристики объединены в «{name}»</translation>
    </message>
    <message>
        <source>Merge another attribute into “{name}”</source>
        <translation>Присоединить характеристику к «{name}»</translation>
    </message>
    <message>
        <source>Merge</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Unit of “{name}” changed</source>
        <translation>Единица «{name}» изменена</translation>
    </message>
    <message>
        <source>Another unit for “{name}”</source>
        <translation>Другая единица для «{name}»</translation>
    </message>
    <message>
        <source>Convert</source>
        <translation>Пересчитать</translation>
    </message>
    <message>
        <source>Kind of answer of “{name}” changed</source>
        <translation>Тип значения «{name}» изменён</translation>
    </message>
    <message>
        <source>Another kind of answer for “{name}”</source>
        <translation>Другой тип значения для «{name}»</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Done; products reached: {count}. One undo takes it all back.</source>
        <translation>Готово, изменено изделий: {count}. Одна отмена вернёт всё как было.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Группа</translation>
    </message>
    <message>
        <source>Merge…</source>
        <translation>Объединить…</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>As on a data sheet: m³/h, kPa, °C. Empty for none.</source>
        <translation>Как в паспорте изделия: м³/ч, кПа, °C. Пусто — без единицы.</translation>
    </message>
    <message>
        <source>Kind of answer</source>
        <translation>Тип значения</translation>
    </message>
    <message>
        <source>What is not understood stays as text.</source>
        <translation>Что не распознано, остаётся текстом.</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Характеристики</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Характеристика</translation>
    </message>
    <message>
        <source>No attributes yet: add a heading first</source>
        <translation>Характеристик пока нет: начните с группы</translation>
    </message>
    <message>
        <source>Attribute to merge in</source>
        <translation>Присоединяемая характеристика</translation>
    </message>
    <message>
        <source>Its values move here, then it is deleted.</source>
        <translation>Её значения перейдут сюда, а сама она будет удалена.</translation>
    </message>
</context>
<context>
    <name>AuthorPanel</name>
    <message>
        <source>Who is writing?</source>
        <translation>Кто вносит изменения?</translation>
    </message>
    <message>
        <source>The history shows your name beside every change made on this laptop. You can change it in Settings.</source>
        <translation>В истории рядом с каждым изменением, внесённым на этом ноутбуке, стоит ваше имя. Поменять его можно в настройках.</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Имя и фамилия</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>Продолжить</translation>
    </message>
    <message>
        <source>As “{user}”</source>
        <translation>Как «{user}»</translation>
    </message>
</context>
<context>
    <name>Bringing</name>
    <message>
        <source>Looking at the files…</source>
        <translation>Файлы проверяются…</translation>
    </message>
    <message>
        <source>Looked at {done} of {total} files</source>
        <translation>Проверено файлов: {done} из {total}</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message numerus="yes">
        <source>and %n more refused</source>
        <translation>
            <numerusform>и ещё %n файл не принят</numerusform>
            <numerusform>и ещё %n файла не приняты</numerusform>
            <numerusform>и ещё %n файлов не приняты</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>BrochureScreen</name>
    <message>
        <source>Making the pages…</source>
        <translation>Страницы готовятся…</translation>
    </message>
    <message>
        <source>No font has these characters: {signs}</source>
        <translation>В шрифтах нет этих знаков: {signs}</translation>
    </message>
    <message>
        <source>Still a draft: {codes}</source>
        <translation>Ещё черновик: {codes}</translation>
    </message>
    <message>
        <source>The brochure was not made</source>
        <translation>Буклет не собран</translation>
    </message>
    <message>
        <source>To the catalogue</source>
        <translation>В каталог</translation>
    </message>
    <message>
        <source>Nothing is chosen yet</source>
        <translation>Пока ничего не выбрано</translation>
    </message>
    <message>
        <source>Choose products in the catalogue with Space or the plus sign on a card.</source>
        <translation>Отметьте изделия в каталоге пробелом или кружком на карточке.</translation>
    </message>
    <message>
        <source>A certificate expires before the show ends: {codes}</source>
        <translation>Сертификат истекает до конца выставки: {codes}</translation>
    </message>
    <message>
        <source>Page {page} of {pages} · A4 · {size} MB · made in {seconds} s</source>
        <translation>Страница {page} из {pages} · А4 · {size} МБ · готово за {seconds} с</translation>
    </message>
    <message>
        <source>Save the brochure</source>
        <translation>Сохранить буклет</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Sent to {printer}</source>
        <translation>Отправлено на печать: {printer}</translation>
    </message>
</context>
<context>
    <name>CatalogueScreen</name>
    <message>
        <source>sample</source>
        <translation>образец</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
</context>
<context>
    <name>CategoriesPage</name>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>None: the colour of the one above.</source>
        <translation>Пусто — цвет вышестоящего раздела.</translation>
    </message>
    <message>
        <source>About this kind of product</source>
        <translation>Об изделиях этого раздела</translation>
    </message>
    <message>
        <source>A short text for the product sheet.</source>
        <translation>Короткий текст для листа изделия.</translation>
    </message>
    <message>
        <source>Icon</source>
        <translation>Значок</translation>
    </message>
    <message>
        <source>Category moved</source>
        <translation>Раздел перемещён</translation>
    </message>
    <message>
        <source>New category</source>
        <translation>Новый раздел</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Add a category</source>
        <translation>Добавить раздел</translation>
    </message>
    <message>
        <source>No categories yet</source>
        <translation>Разделов пока нет</translation>
    </message>
</context>
<context>
    <name>ChangeView</name>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Стало</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s)</source>
        <translation>
            <numerusform>%Ln объект</numerusform>
            <numerusform>%Ln объекта</numerusform>
            <numerusform>%Ln объектов</numerusform>
        </translation>
    </message>
    <message>
        <source>Taken back by no. {revision}.</source>
        <translation>Отменено изменением № {revision}.</translation>
    </message>
    <message>
        <source>What exactly it changed was removed when the history was thinned.</source>
        <translation>Что именно изменилось, больше не хранится: историю сократили.</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Open the product</source>
        <translation>Открыть изделие</translation>
    </message>
    <message>
        <source>Compare…</source>
        <translation>Сравнить…</translation>
    </message>
    <message>
        <source>Any two states of this product, side by side</source>
        <translation>Любые два состояния изделия рядом</translation>
    </message>
    <message>
        <source>The catalogue after this change</source>
        <translation>Каталог после этого изменения</translation>
    </message>
    <message>
        <source>Opens the whole catalogue as it was then, for looking and printing</source>
        <translation>Открывает весь каталог, каким он был тогда: для просмотра и печати</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>Что изменено</translation>
    </message>
    <message>
        <source>Before and after</source>
        <translation>Было и стало</translation>
    </message>
</context>
<context>
    <name>CheckList</name>
    <message>
        <source>Fewer</source>
        <translation>Свернуть</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more</source>
        <translation>
            <numerusform>Ещё %Ln</numerusform>
            <numerusform>Ещё %Ln</numerusform>
            <numerusform>Ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ChipRow</name>
    <message>
        <source>Remove: {words}</source>
        <translation>Убрать: {words}</translation>
    </message>
    <message>
        <source>Clear all</source>
        <translation>Сбросить всё</translation>
    </message>
</context>
<context>
    <name>ClashPanel</name>
    <message>
        <source>Changed elsewhere meanwhile</source>
        <translation>Тем временем это изменил кто-то ещё</translation>
    </message>
    <message>
        <source>Somebody else changed the same as you. Choose for each field what is to hold; all else is merged.</source>
        <translation>Кто-то ещё изменил то же, что и вы. Выберите для каждого поля, что оставить; всё остальное объединено.</translation>
    </message>
    <message>
        <source>Mine</source>
        <translation>Моё</translation>
    </message>
    <message>
        <source>Theirs</source>
        <translation>Чужое</translation>
    </message>
    <message>
        <source>All mine</source>
        <translation>Всё моё</translation>
    </message>
    <message>
        <source>All theirs</source>
        <translation>Всё чужое</translation>
    </message>
    <message>
        <source>Keep what is chosen</source>
        <translation>Оставить выбранное</translation>
    </message>
</context>
<context>
    <name>ClashesPanel</name>
    <message>
        <source>Changed again since</source>
        <translation>С тех пор изменено ещё раз</translation>
    </message>
    <message>
        <source>These were changed again later. Choose for each whether it goes back or stays as it is now.</source>
        <translation>Это позже изменили ещё раз. Для каждого поля выберите: вернуть прежнее или оставить как сейчас.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln more stay as they are, unless all go back.</source>
        <translation>
            <numerusform>Ещё %Ln остаётся как есть, если не вернуть всё.</numerusform>
            <numerusform>Ещё %Ln остаются как есть, если не вернуть всё.</numerusform>
            <numerusform>Ещё %Ln остаются как есть, если не вернуть всё.</numerusform>
        </translation>
    </message>
    <message>
        <source>Put back</source>
        <translation>Вернуть прежнее</translation>
    </message>
    <message>
        <source>Leave as it is now</source>
        <translation>Оставить как сейчас</translation>
    </message>
    <message>
        <source>Put all back</source>
        <translation>Вернуть всё</translation>
    </message>
    <message>
        <source>Leave all</source>
        <translation>Оставить всё</translation>
    </message>
    <message>
        <source>Take back</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>CodePanel</name>
    <message>
        <source>The exhibitor&apos;s card</source>
        <translation>Визитка участника</translation>
    </message>
    <message>
        <source>Point a phone&apos;s camera here: the contact is saved without a network.</source>
        <translation>Наведите камеру телефона: контакт сохранится и без сети.</translation>
    </message>
</context>
<context>
    <name>ColourField</name>
    <message>
        <source>This is no colour. Write it as #0B6B78.</source>
        <translation>Это не цвет. Запишите его так: #0B6B78.</translation>
    </message>
    <message>
        <source>Pick a colour</source>
        <translation>Выбрать цвет</translation>
    </message>
</context>
<context>
    <name>ColumnChooser</name>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Name of a column</source>
        <translation>Название столбца</translation>
    </message>
    <message>
        <source>Default columns</source>
        <translation>По умолчанию</translation>
    </message>
</context>
<context>
    <name>ColumnMenu</name>
    <message>
        <source>As on the stand</source>
        <translation>В порядке экспозиции</translation>
    </message>
    <message>
        <source>Only rows without it</source>
        <translation>Только строки, где пусто</translation>
    </message>
    <message>
        <source>Hide this column</source>
        <translation>Скрыть столбец</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Сдвинуть влево</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Сдвинуть вправо</translation>
    </message>
    <message>
        <source>Sort ascending</source>
        <translation>Сортировать по возрастанию</translation>
    </message>
    <message>
        <source>Sort descending</source>
        <translation>Сортировать по убыванию</translation>
    </message>
</context>
<context>
    <name>CompareBar</name>
    <message>
        <source>on</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключено</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>values: {count}, differing: {differing}</source>
        <translation>характеристик: {count}, различаются: {differing}</translation>
    </message>
    <message>
        <source>Staff values</source>
        <translation>Для сотрудников</translation>
    </message>
    <message>
        <source>Only differences</source>
        <translation>Только различия</translation>
    </message>
    <message>
        <source>Also show values that only staff may see (S)</source>
        <translation>Показать и то, что видят только сотрудники (S)</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>A brochure of these products (P)</source>
        <translation>Буклет из этих изделий (P)</translation>
    </message>
</context>
<context>
    <name>ComparePanel</name>
    <message>
        <source>As it is now</source>
        <translation>Как сейчас</translation>
    </message>
    <message>
        <source>After no. {revision}: {when}, {who}, {what}</source>
        <translation>После № {revision}: {when}, {who}, {what}</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message numerus="yes">
        <source>%Ln field(s) differ.</source>
        <translation>
            <numerusform>Различается %Ln поле.</numerusform>
            <numerusform>Различаются %Ln поля.</numerusform>
            <numerusform>Различается %Ln полей.</numerusform>
        </translation>
    </message>
    <message>
        <source>Both states are the same.</source>
        <translation>Оба состояния одинаковы.</translation>
    </message>
    <message>
        <source>After no. {revision}</source>
        <translation>После № {revision}</translation>
    </message>
</context>
<context>
    <name>CompareScreen</name>
    <message>
        <source>Nothing to compare with</source>
        <translation>Не с чем сравнивать</translation>
    </message>
    <message>
        <source>To the catalogue</source>
        <translation>В каталог</translation>
    </message>
    <message>
        <source>The comparison could not be made</source>
        <translation>Сравнить не удалось</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
</context>
<context>
    <name>CompletenessPage</name>
    <message>
        <source>Looking through the products…</source>
        <translation>Изделия просматриваются…</translation>
    </message>
    <message>
        <source>{lacking} of {all} products lack something</source>
        <translation>Неполных: {lacking} из {all}</translation>
    </message>
    <message>
        <source>Nothing is missing</source>
        <translation>Всё заполнено</translation>
    </message>
    <message>
        <source>All that was asked for is there.</source>
        <translation>Всё, что выбрано в фильтрах, на месте.</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Заполненность</translation>
    </message>
    <message>
        <source>Next missing thing</source>
        <translation>К следующему пустому полю</translation>
    </message>
    <message>
        <source>All exhibitors</source>
        <translation>Все участники</translation>
    </message>
    <message>
        <source>Exhibitors</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Products that lack something</source>
        <translation>Изделия, у которых чего-то нет</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Все разделы</translation>
    </message>
    <message>
        <source>Everything needed</source>
        <translation>Всё, что нужно</translation>
    </message>
    <message>
        <source>Not looked through yet</source>
        <translation>Ещё не просмотрено</translation>
    </message>
    <message>
        <source>Look through</source>
        <translation>Просмотреть</translation>
    </message>
</context>
<context>
    <name>ConflictList</name>
    <message>
        <source>Booth</source>
        <translation>Booth</translation>
    </message>
    <message>
        <source>The file</source>
        <translation>Файл</translation>
    </message>
    <message numerus="yes">
        <source>Changed both here and in the file: %Ln. Whose words hold?</source>
        <translation>
            <numerusform>Изменено и здесь, и в файле: %Ln. Что верно?</numerusform>
            <numerusform>Изменено и здесь, и в файле: %Ln. Что верно?</numerusform>
            <numerusform>Изменено и здесь, и в файле: %Ln. Что верно?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln more go by the switch at the top.</source>
        <translation>
            <numerusform>Ещё %Ln — по переключателю наверху.</numerusform>
            <numerusform>Ещё %Ln — по переключателю наверху.</numerusform>
            <numerusform>Ещё %Ln — по переключателю наверху.</numerusform>
        </translation>
    </message>
    <message>
        <source>Booth: {text}</source>
        <translation>Booth: {text}</translation>
    </message>
    <message>
        <source>The file: {text}</source>
        <translation>Файл: {text}</translation>
    </message>
    <message>
        <source>{code}: deleted here</source>
        <translation>{code}: здесь удалено</translation>
    </message>
    <message>
        <source>Order of the rows: {sheet}</source>
        <translation>Порядок строк: {sheet}</translation>
    </message>
</context>
<context>
    <name>Contents</name>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Values</source>
        <translation>Характеристики</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Исполнения</translation>
    </message>
    <message>
        <source>Place and relations</source>
        <translation>Место и связи</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Изображения и документы</translation>
    </message>
</context>
<context>
    <name>CutPanel</name>
    <message>
        <source>Free</source>
        <translation>Свободно</translation>
    </message>
    <message>
        <source>For the sheet</source>
        <translation>Для листа</translation>
    </message>
    <message>
        <source>Square</source>
        <translation>Квадрат</translation>
    </message>
    <message>
        <source>Turn left</source>
        <translation>Влево</translation>
    </message>
    <message>
        <source>Turn right</source>
        <translation>Вправо</translation>
    </message>
    <message>
        <source>The whole picture</source>
        <translation>Весь снимок</translation>
    </message>
    <message>
        <source>Take this part</source>
        <translation>Обрезать</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>From the left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>Width</source>
        <translation>Ширина</translation>
    </message>
    <message>
        <source>Height</source>
        <translation>Высота</translation>
    </message>
    <message>
        <source>From the top</source>
        <translation>Сверху</translation>
    </message>
</context>
<context>
    <name>DataScreen</name>
    <message>
        <source>Products</source>
        <translation>Изделия</translation>
    </message>
    <message>
        <source>Completeness</source>
        <translation>Заполненность</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Сомнения</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Переводы</translation>
    </message>
    <message>
        <source>Exhibitors</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Categories</source>
        <translation>Разделы</translation>
    </message>
    <message>
        <source>Attributes</source>
        <translation>Характеристики</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Отрасли</translation>
    </message>
    <message>
        <source>Plinths</source>
        <translation>Подиумы</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Выставка</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалённое</translation>
    </message>
    <message>
        <source>Pictures</source>
        <translation>Изображения</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>This is no date. Write it as 30.06.2028 or 2028-06-30.</source>
        <translation>Это не дата. Запишите её так: 30.06.2028 или 2028-06-30.</translation>
    </message>
</context>
<context>
    <name>DeletePanel</name>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>“{name}”</source>
        <translation>«{name}»</translation>
    </message>
    <message>
        <source>Looking for what uses it…</source>
        <translation>Проверяется, где это используется…</translation>
    </message>
    <message>
        <source>“{name}” is in use</source>
        <translation>«{name}» используется</translation>
    </message>
    <message numerus="yes">
        <source>It cannot be deleted while %Ln thing(s) refer to it: open each and give it another.</source>
        <translation>
            <numerusform>Удалить нельзя: на это ссылается %Ln запись. Сначала укажите в ней другое.</numerusform>
            <numerusform>Удалить нельзя: на это ссылаются %Ln записи. Сначала укажите в них другое.</numerusform>
            <numerusform>Удалить нельзя: на это ссылаются %Ln записей. Сначала укажите в них другое.</numerusform>
        </translation>
    </message>
    <message>
        <source>Delete “{name}”?</source>
        <translation>Удалить «{name}»?</translation>
    </message>
    <message>
        <source>Nothing uses it. It can be brought back from the page “Deleted”.</source>
        <translation>Нигде не используется. Вернуть можно на странице «Удалённое».</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…и ещё %Ln</numerusform>
            <numerusform>…и ещё %Ln</numerusform>
            <numerusform>…и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DeletedPage</name>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Brought back: {name}</source>
        <translation>Возвращено: {name}</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалённое</translation>
    </message>
    <message>
        <source>Bring back</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Deleted by</source>
        <translation>Кто удалил</translation>
    </message>
    <message>
        <source>On</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>What is deleted will stand here and can be brought back.</source>
        <translation>Удалённое появится здесь, и его можно вернуть.</translation>
    </message>
    <message>
        <source>Nothing has been deleted</source>
        <translation>Ничего не удалено</translation>
    </message>
    <message>
        <source>Bringing back…</source>
        <translation>Возвращаем…</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) brought back.</source>
        <translation>
            <numerusform>Возвращён %Ln объект.</numerusform>
            <numerusform>Возвращено %Ln объекта.</numerusform>
            <numerusform>Возвращено %Ln объектов.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>DocumentReader</name>
    <message>
        <source>Opening the document…</source>
        <translation>Документ открывается…</translation>
    </message>
    <message>
        <source>Page {page} of {pages}</source>
        <translation>Страница {page} из {pages}</translation>
    </message>
    <message>
        <source>Zoom in (+)</source>
        <translation>Крупнее (+)</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Мельче (−)</translation>
    </message>
    <message>
        <source>Fit the width (0)</source>
        <translation>По ширине (0)</translation>
    </message>
</context>
<context>
    <name>DoubtsPage</name>
    <message>
        <source>Looking through the products…</source>
        <translation>Изделия просматриваются…</translation>
    </message>
    <message>
        <source>Found: {count}, of these mended by one key: {mendable}</source>
        <translation>Найдено: {count}, из них исправляются одной клавишей: {mendable}</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>Press R to look through the catalogue.</source>
        <translation>Нажмите R, чтобы просмотреть каталог.</translation>
    </message>
    <message>
        <source>Not looked through yet</source>
        <translation>Каталог ещё не просмотрен</translation>
    </message>
    <message>
        <source>Nothing is doubtful</source>
        <translation>Сомнений нет</translation>
    </message>
    <message>
        <source>All products were looked at.</source>
        <translation>Просмотрены все изделия.</translation>
    </message>
    <message>
        <source>Mended: {kinds}</source>
        <translation>Исправлено: {kinds}</translation>
    </message>
    <message>
        <source>Mending…</source>
        <translation>Исправляется…</translation>
    </message>
    <message>
        <source>Products mended: {count}</source>
        <translation>Исправлено изделий: {count}</translation>
    </message>
    <message>
        <source>Not a doubt</source>
        <translation>Всё верно</translation>
    </message>
    <message>
        <source>Set aside, and remembered for products: {count}</source>
        <translation>Отмечено как верное, изделий: {count}</translation>
    </message>
    <message>
        <source>Doubts</source>
        <translation>Сомнения</translation>
    </message>
    <message>
        <source>Mend</source>
        <translation>Исправить</translation>
    </message>
    <message>
        <source>Mend all of this kind</source>
        <translation>Исправить все такие</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>taken out</source>
        <translation>убрать</translation>
    </message>
</context>
<context>
    <name>DraftsPanel</name>
    <message>
        <source>Typed last time, not written yet</source>
        <translation>Набрано в прошлый раз и не записано</translation>
    </message>
    <message>
        <source>The program ended before this was saved. Choose for each field what is to hold; Esc asks again later.</source>
        <translation>Программа закрылась, не успев это записать. Выберите для каждого поля, что оставить; Esc — спросить позже.</translation>
    </message>
    <message>
        <source>As typed</source>
        <translation>Как набрано</translation>
    </message>
    <message>
        <source>As it is now</source>
        <translation>Как сейчас</translation>
    </message>
    <message>
        <source>All as typed</source>
        <translation>Всё как набрано</translation>
    </message>
    <message>
        <source>All as it is now</source>
        <translation>Всё как сейчас</translation>
    </message>
</context>
<context>
    <name>Earlier</name>
    <message>
        <source>Preparing the catalogue as it was; the cross stops it…</source>
        <translation>Готовится прежний каталог; остановить — крестиком…</translation>
    </message>
</context>
<context>
    <name>ExchangePage</name>
    <message>
        <source>Export and import</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Bring in</source>
        <translation>Импорт</translation>
    </message>
    <message>
        <source>Take out</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Translation</source>
        <translation>Перевод</translation>
    </message>
</context>
<context>
    <name>ExhibitorsPage</name>
    <message>
        <source>Stand</source>
        <translation>Стенд</translation>
    </message>
    <message>
        <source>As visitors look for it: 8.1H · A128</source>
        <translation>Как его ищут посетители: 8.1H · A128</translation>
    </message>
    <message>
        <source>A sentence or two.</source>
        <translation>Одно-два предложения.</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Краткое описание</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Website</source>
        <translation>Сайт</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>E-mail</source>
        <translation>Эл. почта</translation>
    </message>
    <message>
        <source>Colour</source>
        <translation>Цвет</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Образец</translation>
    </message>
    <message>
        <source>Invented, and marked so on every screen and sheet.</source>
        <translation>Вымышленный; это отмечено на каждом экране и листе.</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Order of exhibitors</source>
        <translation>Порядок участников</translation>
    </message>
    <message>
        <source>New exhibitor</source>
        <translation>Новый участник</translation>
    </message>
    <message>
        <source>Exhibitors</source>
        <translation>Участники</translation>
    </message>
    <message>
        <source>Add an exhibitor</source>
        <translation>Добавить участника</translation>
    </message>
    <message>
        <source>No exhibitors yet</source>
        <translation>Участников пока нет</translation>
    </message>
</context>
<context>
    <name>ExportSection</name>
    <message>
        <source>Export the catalogue</source>
        <translation>Экспорт каталога</translation>
    </message>
    <message numerus="yes">
        <source>Exported, %Ln product(s): {file}</source>
        <translation>
            <numerusform>Экспортировано %Ln изделие: {file}</numerusform>
            <numerusform>Экспортировано %Ln изделия: {file}</numerusform>
            <numerusform>Экспортировано %Ln изделий: {file}</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln file(s) are missing from the catalogue.</source>
        <translation>
            <numerusform>В каталоге не хватает %Ln файла.</numerusform>
            <numerusform>В каталоге не хватает %Ln файлов.</numerusform>
            <numerusform>В каталоге не хватает %Ln файлов.</numerusform>
        </translation>
    </message>
    <message>
        <source>All exhibitors</source>
        <translation>Все участники</translation>
    </message>
    <message>
        <source>All categories</source>
        <translation>Все разделы</translation>
    </message>
    <message>
        <source>Take along</source>
        <translation>С файлами</translation>
    </message>
    <message>
        <source>Leave here</source>
        <translation>Без файлов</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Whose products are exported.</source>
        <translation>Чьи изделия взять.</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>With everything below it.</source>
        <translation>Со всеми его подразделами.</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Изображения и документы</translation>
    </message>
    <message>
        <source>They lie in a folder beside the workbook.</source>
        <translation>Сохраняются в папку рядом с книгой.</translation>
    </message>
    <message>
        <source>Workbook</source>
        <translation>Книга Excel</translation>
    </message>
    <message>
        <source>Edit it in Excel or LibreOffice and import it again: only what you change is changed.</source>
        <translation>Правьте в Excel или LibreOffice и импортируйте обратно: изменится только то, что вы исправили.</translation>
    </message>
    <message numerus="yes">
        <source>Picked: %Ln</source>
        <translation>
            <numerusform>Выбрано: %Ln</numerusform>
            <numerusform>Выбрано: %Ln</numerusform>
            <numerusform>Выбрано: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>All</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Изделия</translation>
    </message>
    <message>
        <source>Space or the circle on a card picks a product.</source>
        <translation>Изделие выбирают пробелом или кружком на карточке.</translation>
    </message>
</context>
<context>
    <name>Fields</name>
    <message>
        <source>{field}: standing</source>
        <translation>{field}: состояние перевода</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>About</source>
        <translation>Краткое описание</translation>
    </message>
    <message>
        <source>City</source>
        <translation>Город</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Преимущества</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Применение</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Принцип действия</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Plinth</source>
        <translation>Подиум</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Отрасли</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Исполнения</translation>
    </message>
    <message>
        <source>Pictures and documents</source>
        <translation>Изображения и документы</translation>
    </message>
    <message>
        <source>Relations</source>
        <translation>Связи</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Всё целиком</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>FigureField</name>
    <message>
        <source>This is no figure of this kind. Type one, as “{figure}”.</source>
        <translation>Здесь нужна величина этого рода, например «{figure}».</translation>
    </message>
</context>
<context>
    <name>FilesSection</name>
    <message>
        <source>Pictures and documents</source>
        <translation>Изображения и документы</translation>
    </message>
</context>
<context>
    <name>FilterPanel</name>
    <message>
        <source>Field</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
</context>
<context>
    <name>FormBar</name>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Найти поле</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>Просмотр</translation>
    </message>
    <message>
        <source>Find a field: its name or what is in it</source>
        <translation>Найти поле: название или содержимое</translation>
    </message>
</context>
<context>
    <name>FormPreview</name>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
</context>
<context>
    <name>Gallery</name>
    <message>
        <source>No picture yet</source>
        <translation>Изображения пока нет</translation>
    </message>
    <message>
        <source>Zoom out (−)</source>
        <translation>Мельче (−)</translation>
    </message>
    <message>
        <source>Zoom in (+, wheel, double click)</source>
        <translation>Крупнее (+, колесо, двойной щелчок)</translation>
    </message>
    <message>
        <source>Whole picture (0)</source>
        <translation>Изображение целиком (0)</translation>
    </message>
</context>
<context>
    <name>Handing</name>
    <message>
        <source>Sent to {printer}</source>
        <translation>Отправлено на печать: {printer}</translation>
    </message>
    <message>
        <source>Save the answers</source>
        <translation>Сохранить лист ответов</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Лист ответов</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
</context>
<context>
    <name>Hands</name>
    <message>
        <source>Pasted into the table</source>
        <translation>Вставлено в таблицу</translation>
    </message>
    <message numerus="yes">
        <source>%n column(s) of the block do not fit.</source>
        <translation>
            <numerusform>Не помещается %n столбец блока.</numerusform>
            <numerusform>Не помещаются %n столбца блока.</numerusform>
            <numerusform>Не помещается %n столбцов блока.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n row(s) of the block do not fit.</source>
        <translation>
            <numerusform>Не помещается %n строка блока.</numerusform>
            <numerusform>Не помещаются %n строки блока.</numerusform>
            <numerusform>Не помещается %n строк блока.</numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing has been written yet.</source>
        <translation>Пока ничего не записано.</translation>
    </message>
    <message>
        <source>Paste what fits</source>
        <translation>Вставить, что помещается</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message numerus="yes">
        <source>%n blank cell(s) left alone what was there.</source>
        <translation>
            <numerusform>%n пустая ячейка ничего не изменила.</numerusform>
            <numerusform>%n пустые ячейки ничего не изменили.</numerusform>
            <numerusform>%n пустых ячеек ничего не изменили.</numerusform>
        </translation>
    </message>
    <message>
        <source>Filled down in the table</source>
        <translation>Заполнено вниз в таблице</translation>
    </message>
    <message>
        <source>Cleared in the table</source>
        <translation>Очищено в таблице</translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) written.</source>
        <translation>
            <numerusform>Записана %n ячейка.</numerusform>
            <numerusform>Записаны %n ячейки.</numerusform>
            <numerusform>Записано %n ячеек.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) not taken: they are marked red.</source>
        <translation>
            <numerusform>Не принята %n ячейка, отмечена красным.</numerusform>
            <numerusform>Не приняты %n ячейки, отмечены красным.</numerusform>
            <numerusform>Не принято %n ячеек, отмечены красным.</numerusform>
        </translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставка</translation>
    </message>
    <message>
        <source>You typed “{mine}”; meanwhile somebody else wrote “{theirs}”.</source>
        <translation>Вы ввели «{mine}», а кто-то другой тем временем записал «{theirs}».</translation>
    </message>
    <message>
        <source>Keep mine</source>
        <translation>Оставить моё</translation>
    </message>
    <message>
        <source>Take theirs</source>
        <translation>Принять чужое</translation>
    </message>
    <message numerus="yes">
        <source>Writing %Ln cell(s)… {share} %</source>
        <translation>
            <numerusform>Записываем %Ln ячейку… {share} %</numerusform>
            <numerusform>Записываем %Ln ячейки… {share} %</numerusform>
            <numerusform>Записываем %Ln ячеек… {share} %</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n cell(s) begin with “=”: formulas are not calculated here.</source>
        <translation>
            <numerusform>%n ячейка начинается с «=»: формулы здесь не вычисляются.</numerusform>
            <numerusform>%n ячейки начинаются с «=»: формулы здесь не вычисляются.</numerusform>
            <numerusform>%n ячеек начинаются с «=»: формулы здесь не вычисляются.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Head</name>
    <message>
        <source>Benefits</source>
        <translation>Преимущества</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Применение</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>QR</source>
        <translation>QR</translation>
    </message>
    <message>
        <source>The exhibitor&apos;s card for a phone (Q)</source>
        <translation>Визитка участника для телефона (Q)</translation>
    </message>
    <message>
        <source>Add to brochure</source>
        <translation>В буклет</translation>
    </message>
    <message>
        <source>In the brochure</source>
        <translation>В буклете</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Beside the products that are picked already (C)</source>
        <translation>Рядом с уже отмеченными изделиями (C)</translation>
    </message>
    <message>
        <source>Add to the brochure or remove from it (B)</source>
        <translation>Добавить в буклет или убрать из него (B)</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>образец данных</translation>
    </message>
    <message>
        <source>Plinth {number}</source>
        <translation>Подиум {number}</translation>
    </message>
    <message>
        <source>Not written in this language yet; shown in: {language}</source>
        <translation>На этом языке текста пока нет; показан: {language}</translation>
    </message>
</context>
<context>
    <name>Heading</name>
    <message>
        <source>In stand order</source>
        <translation>В порядке экспозиции</translation>
    </message>
    <message>
        <source>By name</source>
        <translation>По названию</translation>
    </message>
    <message>
        <source>By code</source>
        <translation>По коду</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found for “{words}”</source>
        <translation>
            <numerusform>По запросу «{words}» найдено: %Ln</numerusform>
            <numerusform>По запросу «{words}» найдено: %Ln</numerusform>
            <numerusform>По запросу «{words}» найдено: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln product(s)</source>
        <translation>
            <numerusform>%Ln изделие</numerusform>
            <numerusform>%Ln изделия</numerusform>
            <numerusform>%Ln изделий</numerusform>
        </translation>
    </message>
    <message>
        <source>By: {column}</source>
        <translation>По столбцу «{column}»</translation>
    </message>
    <message>
        <source>What meets a visitor&apos;s requirements</source>
        <translation>Подобрать по требованиям посетителя</translation>
    </message>
    <message>
        <source>Saved lists</source>
        <translation>Сохранённые списки</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>As cards</source>
        <translation>Карточками</translation>
    </message>
    <message>
        <source>As a table</source>
        <translation>Таблицей</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Требования</translation>
    </message>
    <message>
        <source>Stand catalogue</source>
        <translation>Каталог стенда</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>образец данных</translation>
    </message>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>Найдено: %Ln</numerusform>
            <numerusform>Найдено: %Ln</numerusform>
            <numerusform>Найдено: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Search is being prepared: {percent} %</source>
        <translation>Поиск готовится: {percent} %</translation>
    </message>
</context>
<context>
    <name>Heads</name>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>Add a product from the catalogue (+)</source>
        <translation>Добавить изделие из каталога (+)</translation>
    </message>
    <message>
        <source>Take out of the comparison and the brochure (Delete)</source>
        <translation>Убрать из сравнения и буклета (Delete)</translation>
    </message>
    <message>
        <source>Open (Enter), drag to another place (Ctrl+← Ctrl+→)</source>
        <translation>Открыть (Enter), перетащить на другое место (Ctrl+← Ctrl+→)</translation>
    </message>
</context>
<context>
    <name>HistoryPage</name>
    <message>
        <source>Everybody</source>
        <translation>Все сотрудники</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s)</source>
        <translation>
            <numerusform>%Ln изменение</numerusform>
            <numerusform>%Ln изменения</numerusform>
            <numerusform>%Ln изменений</numerusform>
        </translation>
    </message>
    <message>
        <source>Every change will stand here, and each can be taken back.</source>
        <translation>Здесь появится каждое изменение, и любое можно отменить.</translation>
    </message>
    <message>
        <source>Nothing has been changed yet</source>
        <translation>Пока ничего не изменено</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No change fits all of the filters.</source>
        <translation>Ни одно изменение не подходит под все условия.</translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Deleted</source>
        <translation>Удалённое</translation>
    </message>
    <message>
        <source>What was deleted and can be brought back</source>
        <translation>Что удалено и может быть возвращено</translation>
    </message>
    <message>
        <source>Product: code or name</source>
        <translation>Изделие: код или название</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>Все виды</translation>
    </message>
    <message>
        <source>By hand and by import</source>
        <translation>Вручную и импортом</translation>
    </message>
    <message>
        <source>By hand</source>
        <translation>Вручную</translation>
    </message>
    <message>
        <source>By import</source>
        <translation>Импортом</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>Кто</translation>
    </message>
    <message>
        <source>What kind of thing</source>
        <translation>Что именно</translation>
    </message>
    <message>
        <source>By hand or by import</source>
        <translation>Вручную или импортом</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Изменения</translation>
    </message>
    <message>
        <source>No. {revision}</source>
        <translation>№ {revision}</translation>
    </message>
    <message>
        <source>Taken back by no. {revision}</source>
        <translation>Отменено в № {revision}</translation>
    </message>
</context>
<context>
    <name>HistorySection</name>
    <message numerus="yes">
        <source>The history was thinned: %Ln change(s).</source>
        <translation>
            <numerusform>История сокращена: %Ln изменение.</numerusform>
            <numerusform>История сокращена: %Ln изменения.</numerusform>
            <numerusform>История сокращена: %Ln изменений.</numerusform>
        </translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>There is nothing that old.</source>
        <translation>Таких старых изменений нет.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln change(s) can then no longer be taken back or looked into.</source>
        <translation>
            <numerusform>%Ln изменение нельзя будет ни отменить, ни посмотреть.</numerusform>
            <numerusform>%Ln изменения нельзя будет ни отменить, ни посмотреть.</numerusform>
            <numerusform>%Ln изменений нельзя будет ни отменить, ни посмотреть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Who changed what, when and why stays.</source>
        <translation>Кто, что, когда и зачем изменил, останется.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln picture(s) and document(s) that only they need are removed</source>
        <translation>
            <numerusform>Удаляется %Ln файл, нужный только им</numerusform>
            <numerusform>Удаляются %Ln файла, нужные только им</numerusform>
            <numerusform>Удаляется %Ln файлов, нужных только им</numerusform>
        </translation>
    </message>
    <message>
        <source>{size} MB</source>
        <translation>{size} МБ</translation>
    </message>
    <message>
        <source>Every change can be taken back, however old it is.</source>
        <translation>Любое изменение можно отменить, сколько бы времени ни прошло.</translation>
    </message>
    <message numerus="yes">
        <source>Every change can be taken back, however old it is. %Ln change(s) so far, {size}.</source>
        <translation>
            <numerusform>Любое изменение можно отменить, сколько бы времени ни прошло. Сейчас в истории %Ln изменение, {size}.</numerusform>
            <numerusform>Любое изменение можно отменить, сколько бы времени ни прошло. Сейчас в истории %Ln изменения, {size}.</numerusform>
            <numerusform>Любое изменение можно отменить, сколько бы времени ни прошло. Сейчас в истории %Ln изменений, {size}.</numerusform>
        </translation>
    </message>
    <message>
        <source>History</source>
        <translation>История</translation>
    </message>
    <message>
        <source>Thin the history</source>
        <translation>Сократить историю</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не надо</translation>
    </message>
    <message>
        <source>Keep all details</source>
        <translation>Хранить все подробности</translation>
    </message>
    <message>
        <source>Thin what is older than a month</source>
        <translation>Сократить то, что старше месяца</translation>
    </message>
    <message>
        <source>Thin what is older than 6 months</source>
        <translation>Сократить то, что старше полугода</translation>
    </message>
    <message>
        <source>Thin what is older than a year</source>
        <translation>Сократить то, что старше года</translation>
    </message>
    <message>
        <source>Thin what is from before the show, {day}</source>
        <translation>Сократить то, что было до выставки, {day}</translation>
    </message>
    <message>
        <source>Age from which the history is thinned</source>
        <translation>Возраст, с которого история сокращается</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Остановить</translation>
    </message>
</context>
<context>
    <name>IconField</name>
    <message>
        <source>Find an icon: pump, fire, energy</source>
        <translation>Найти значок: насос, огонь, энергия</translation>
    </message>
</context>
<context>
    <name>Icons</name>
    <message>
        <source>Air filter</source>
        <translation>Воздушный фильтр</translation>
    </message>
    <message>
        <source>Air purifier</source>
        <translation>Очиститель воздуха</translation>
    </message>
    <message>
        <source>Air conditioner</source>
        <translation>Кондиционер</translation>
    </message>
    <message>
        <source>Fan</source>
        <translation>Вентилятор</translation>
    </message>
    <message>
        <source>Cartridge, funnel</source>
        <translation>Картридж, воронка</translation>
    </message>
    <message>
        <source>Bacteria</source>
        <translation>Бактерии</translation>
    </message>
    <message>
        <source>Molecule</source>
        <translation>Молекула</translation>
    </message>
    <message>
        <source>Scrubber, shower</source>
        <translation>Скруббер, душ</translation>
    </message>
    <message>
        <source>Water, liquid</source>
        <translation>Вода, жидкость</translation>
    </message>
    <message>
        <source>Pump</source>
        <translation>Насос</translation>
    </message>
    <message>
        <source>Pipe</source>
        <translation>Труба</translation>
    </message>
    <message>
        <source>Valve</source>
        <translation>Клапан</translation>
    </message>
    <message>
        <source>Pressure gauge</source>
        <translation>Манометр</translation>
    </message>
    <message>
        <source>Temperature</source>
        <translation>Температура</translation>
    </message>
    <message>
        <source>Heating</source>
        <translation>Отопление</translation>
    </message>
    <message>
        <source>Cold</source>
        <translation>Холод</translation>
    </message>
    <message>
        <source>Oil</source>
        <translation>Масло</translation>
    </message>
    <message>
        <source>Gas cylinder</source>
        <translation>Газовый баллон</translation>
    </message>
    <message>
        <source>Fire</source>
        <translation>Огонь</translation>
    </message>
    <message>
        <source>Fire extinguisher</source>
        <translation>Огнетушитель</translation>
    </message>
    <message>
        <source>Smoke detector</source>
        <translation>Датчик дыма</translation>
    </message>
    <message>
        <source>Sprinkler</source>
        <translation>Спринклер</translation>
    </message>
    <message>
        <source>Safety</source>
        <translation>Безопасность</translation>
    </message>
    <message>
        <source>Lock</source>
        <translation>Замок</translation>
    </message>
    <message>
        <source>Electricity</source>
        <translation>Электричество</translation>
    </message>
    <message>
        <source>Battery</source>
        <translation>Аккумулятор</translation>
    </message>
    <message>
        <source>Energy storage</source>
        <translation>Накопитель энергии</translation>
    </message>
    <message>
        <source>Solar power</source>
        <translation>Солнечная энергия</translation>
    </message>
    <message>
        <source>Wind power</source>
        <translation>Ветроэнергетика</translation>
    </message>
    <message>
        <source>Lighting</source>
        <translation>Освещение</translation>
    </message>
    <message>
        <source>Vibration</source>
        <translation>Вибрация</translation>
    </message>
    <message>
        <source>Signal, electronics</source>
        <translation>Сигнал, электроника</translation>
    </message>
    <message>
        <source>Radar</source>
        <translation>Радар</translation>
    </message>
    <message>
        <source>Wireless</source>
        <translation>Беспроводная связь</translation>
    </message>
    <message>
        <source>Chip</source>
        <translation>Микросхема</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>Процессор</translation>
    </message>
    <message>
        <source>Magnet</source>
        <translation>Магнит</translation>
    </message>
    <message>
        <source>Crystal</source>
        <translation>Кристалл</translation>
    </message>
    <message>
        <source>Element, plate</source>
        <translation>Элемент, пластина</translation>
    </message>
    <message>
        <source>Atom</source>
        <translation>Атом</translation>
    </message>
    <message>
        <source>Chemistry</source>
        <translation>Химия</translation>
    </message>
    <message>
        <source>Microscope</source>
        <translation>Микроскоп</translation>
    </message>
    <message>
        <source>Medicine</source>
        <translation>Медицина</translation>
    </message>
    <message>
        <source>Ecology</source>
        <translation>Экология</translation>
    </message>
    <message>
        <source>Recycling</source>
        <translation>Переработка</translation>
    </message>
    <message>
        <source>Factory</source>
        <translation>Завод</translation>
    </message>
    <message>
        <source>Gear, mechanics</source>
        <translation>Шестерня, механика</translation>
    </message>
    <message>
        <source>Robot</source>
        <translation>Робот</translation>
    </message>
    <message>
        <source>Engine</source>
        <translation>Двигатель</translation>
    </message>
    <message>
        <source>Tools, service</source>
        <translation>Инструменты, сервис</translation>
    </message>
    <message>
        <source>Crane</source>
        <translation>Подъёмный кран</translation>
    </message>
    <message>
        <source>Forklift</source>
        <translation>Погрузчик</translation>
    </message>
    <message>
        <source>Warehouse</source>
        <translation>Склад</translation>
    </message>
    <message>
        <source>Box, packing</source>
        <translation>Коробка, упаковка</translation>
    </message>
    <message>
        <source>Block</source>
        <translation>Блок</translation>
    </message>
    <message>
        <source>Scales</source>
        <translation>Весы</translation>
    </message>
    <message>
        <source>Mobile unit</source>
        <translation>Мобильная установка</translation>
    </message>
    <message>
        <source>Camera</source>
        <translation>Камера</translation>
    </message>
    <message>
        <source>Screen</source>
        <translation>Экран</translation>
    </message>
    <message>
        <source>Home</source>
        <translation>Дом</translation>
    </message>
    <message>
        <source>Building</source>
        <translation>Здание</translation>
    </message>
    <message>
        <source>Bus</source>
        <translation>Автобус</translation>
    </message>
    <message>
        <source>Car</source>
        <translation>Автомобиль</translation>
    </message>
    <message>
        <source>Train</source>
        <translation>Поезд</translation>
    </message>
    <message>
        <source>Aircraft</source>
        <translation>Самолёт</translation>
    </message>
    <message>
        <source>Shapes</source>
        <translation>Фигуры</translation>
    </message>
</context>
<context>
    <name>ImportSection</name>
    <message>
        <source>Workbooks, tables and translations (*.xlsx *.csv *.xlf *.xliff)</source>
        <translation>Книги Excel, таблицы и переводы (*.xlsx *.csv *.xlf *.xliff)</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Выберите файл для импорта</translation>
    </message>
    <message>
        <source>Save the empty workbook</source>
        <translation>Сохранить пустую книгу Excel</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>Сохранено: {file}</translation>
    </message>
    <message>
        <source>Reading {file}…</source>
        <translation>Читается {file}…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Save…</source>
        <translation>Сохранить…</translation>
    </message>
    <message>
        <source>Import this</source>
        <translation>Импортировать</translation>
    </message>
    <message>
        <source>Import products</source>
        <translation>Импорт изделий</translation>
    </message>
    <message>
        <source>A workbook, a CSV table or a translation. You see what would change before anything is written.</source>
        <translation>Книга Excel, таблица CSV или файл перевода. Что изменится, видно ещё до записи.</translation>
    </message>
    <message>
        <source>Empty workbook</source>
        <translation>Пустая книга Excel</translation>
    </message>
    <message>
        <source>Explains itself: fill it in and import it here.</source>
        <translation>С пояснениями внутри: заполните и импортируйте здесь.</translation>
    </message>
</context>
<context>
    <name>IndustriesPage</name>
    <message>
        <source>Order of industries</source>
        <translation>Порядок отраслей</translation>
    </message>
    <message>
        <source>New industry</source>
        <translation>Новая отрасль</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Отрасли</translation>
    </message>
    <message>
        <source>Add an industry</source>
        <translation>Добавить отрасль</translation>
    </message>
    <message>
        <source>No industries yet</source>
        <translation>Отраслей пока нет</translation>
    </message>
</context>
<context>
    <name>KeySheet</name>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Везде</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>The rooms of the rail</source>
        <translation>Разделы программы слева</translation>
    </message>
    <message>
        <source>Show to a visitor, and back</source>
        <translation>Показать посетителю или вернуться</translation>
    </message>
    <message>
        <source>Print what is picked or in sight</source>
        <translation>Печать отмеченного или открытого</translation>
    </message>
    <message>
        <source>Take the last change back</source>
        <translation>Отменить последнее изменение</translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Повторить отменённое</translation>
    </message>
    <message>
        <source>Close, or back</source>
        <translation>Закрыть или вернуться</translation>
    </message>
    <message>
        <source>This sheet</source>
        <translation>Эта памятка</translation>
    </message>
    <message>
        <source>Search field</source>
        <translation>Строка поиска</translation>
    </message>
    <message>
        <source>Choose what was meant</source>
        <translation>Выбрать подсказку</translation>
    </message>
    <message>
        <source>Take it; a code or a plinth number leads to its product</source>
        <translation>Принять; код или номер подиума сразу открывает изделие</translation>
    </message>
    <message>
        <source>Complete the name of an attribute</source>
        <translation>Дописать название характеристики</translation>
    </message>
    <message>
        <source>Close what is offered, empty the field, leave it</source>
        <translation>Закрыть подсказки, очистить строку, выйти из неё</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>From product to product</source>
        <translation>От изделия к изделию</translation>
    </message>
    <message>
        <source>A screen back, a screen on</source>
        <translation>На экран назад, на экран вперёд</translation>
    </message>
    <message>
        <source>To the first, to the last</source>
        <translation>К первому, к последнему</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Space</source>
        <translation>Пробел</translation>
    </message>
    <message>
        <source>Pick, or put back</source>
        <translation>Отметить или снять отметку</translation>
    </message>
    <message>
        <source>Compare what is picked</source>
        <translation>Сравнить отмеченное</translation>
    </message>
    <message>
        <source>Print what is picked</source>
        <translation>Печать отмеченного</translation>
    </message>
    <message>
        <source>What meets a visitor&apos;s requirements</source>
        <translation>Подобрать по требованиям посетителя</translation>
    </message>
    <message>
        <source>As a table, as cards</source>
        <translation>Вид: таблица или карточки</translation>
    </message>
    <message>
        <source>Sort the table by the column that ← → lead to</source>
        <translation>Сортировать таблицу по столбцу, выбранному ← →</translation>
    </message>
    <message>
        <source>Save the list under a name, open another</source>
        <translation>Сохранить список под именем, открыть другой</translation>
    </message>
    <message>
        <source>Show all again</source>
        <translation>Снова показать всё</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Требования</translation>
    </message>
    <message>
        <source>One more requirement</source>
        <translation>Ещё одно требование</translation>
    </message>
    <message>
        <source>Must be, or a wish</source>
        <translation>Обязательно или пожелание</translation>
    </message>
    <message>
        <source>Move a requirement</source>
        <translation>Передвинуть требование</translation>
    </message>
    <message>
        <source>Take a requirement out</source>
        <translation>Убрать требование</translation>
    </message>
    <message>
        <source>Saved lists of requirements</source>
        <translation>Сохранённые списки требований</translation>
    </message>
    <message>
        <source>The answers on paper</source>
        <translation>Лист ответов</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Изделие</translation>
    </message>
    <message>
        <source>The one before, the next in the list</source>
        <translation>Предыдущее и следующее в списке</translation>
    </message>
    <message>
        <source>Into the brochure, or out of it</source>
        <translation>В буклет или из него</translation>
    </message>
    <message>
        <source>Compare with what is picked</source>
        <translation>Сравнить с отмеченными</translation>
    </message>
    <message>
        <source>Edit</source>
        <translation>Изменить</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Code to take along</source>
        <translation>Визитка участника: QR-код</translation>
    </message>
    <message>
        <source>Other units</source>
        <translation>Другие единицы</translation>
    </message>
    <message>
        <source>The picture closer, further, whole</source>
        <translation>Изображение крупнее, мельче, целиком</translation>
    </message>
    <message>
        <source>Comparison</source>
        <translation>Сравнение</translation>
    </message>
    <message>
        <source>Move a product</source>
        <translation>Передвинуть изделие</translation>
    </message>
    <message>
        <source>Differences only</source>
        <translation>Только различия</translation>
    </message>
    <message>
        <source>With what is for staff alone</source>
        <translation>Вместе с данными для сотрудников</translation>
    </message>
    <message>
        <source>Take a product out</source>
        <translation>Убрать изделие</translation>
    </message>
    <message>
        <source>One more product</source>
        <translation>Ещё одно изделие</translation>
    </message>
    <message>
        <source>Brochure</source>
        <translation>Буклет</translation>
    </message>
    <message>
        <source>Save as PDF</source>
        <translation>Сохранить как PDF</translation>
    </message>
    <message>
        <source>The page closer, further, whole</source>
        <translation>Страница крупнее, мельче, целиком</translation>
    </message>
    <message>
        <source>Editing</source>
        <translation>Правка</translation>
    </message>
    <message>
        <source>Find a field</source>
        <translation>Найти поле</translation>
    </message>
    <message>
        <source>A section of the form</source>
        <translation>Раздел формы</translation>
    </message>
    <message>
        <source>The page or the sheet beside it</source>
        <translation>Страница или лист рядом</translation>
    </message>
    <message>
        <source>One more line</source>
        <translation>Ещё одна строка</translation>
    </message>
    <message>
        <source>Move a line</source>
        <translation>Передвинуть строку</translation>
    </message>
    <message>
        <source>Remove a line</source>
        <translation>Удалить строку</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
    <message>
        <source>The page before</source>
        <translation>Предыдущая страница</translation>
    </message>
    <message>
        <source>The next page</source>
        <translation>Следующая страница</translation>
    </message>
    <message>
        <source>Copy and paste cells, from a spreadsheet too</source>
        <translation>Копировать и вставлять ячейки, в том числе из Excel</translation>
    </message>
    <message>
        <source>Fill cells downwards</source>
        <translation>Заполнить ячейки вниз</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Найти и заменить</translation>
    </message>
    <message>
        <source>Open the product of a row</source>
        <translation>Открыть изделие из строки</translation>
    </message>
</context>
<context>
    <name>Kinds</name>
    <message>
        <source>product</source>
        <translation>изделие</translation>
    </message>
    <message>
        <source>exhibitor</source>
        <translation>участник</translation>
    </message>
    <message>
        <source>category</source>
        <translation>раздел</translation>
    </message>
    <message>
        <source>heading</source>
        <translation>группа</translation>
    </message>
    <message>
        <source>attribute</source>
        <translation>характеристика</translation>
    </message>
    <message>
        <source>industry</source>
        <translation>отрасль</translation>
    </message>
</context>
<context>
    <name>KnownAnswers</name>
    <message>
        <source>Choose a known answer</source>
        <translation>Выбрать из известных значений</translation>
    </message>
</context>
<context>
    <name>LapsedMark</name>
    <message>
        <source>A certificate expired on {day}</source>
        <translation>Срок сертификата истёк {day}</translation>
    </message>
    <message>
        <source>A certificate expires before the show ends: {day}</source>
        <translation>Сертификат истекает до конца выставки: {day}</translation>
    </message>
</context>
<context>
    <name>LargeView</name>
    <message>
        <source>The picture cannot be shown</source>
        <translation>Изображение не удаётся показать</translation>
    </message>
    <message>
        <source>Previous picture (←)</source>
        <translation>Предыдущее изображение (←)</translation>
    </message>
    <message>
        <source>Next picture (→)</source>
        <translation>Следующее изображение (→)</translation>
    </message>
</context>
<context>
    <name>ListTable</name>
    <message>
        <source>Product</source>
        <translation>Изделие</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>образец</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
</context>
<context>
    <name>ListedTexts</name>
    <message>
        <source>Alt+↑ ↓ moves, Alt+Del removes</source>
        <translation>Alt+↑ ↓ — переместить, Alt+Del — удалить</translation>
    </message>
</context>
<context>
    <name>LogoField</name>
    <message>
        <source>The logo that was on its way in was not taken.</source>
        <translation>Логотип, который ещё проверялся, не добавлен.</translation>
    </message>
    <message>
        <source>Pictures (*.svg *.png *.jpg *.jpeg *.webp *.tif *.tiff *.gif)</source>
        <translation>Изображения (*.svg *.png *.jpg *.jpeg *.webp *.tif *.tiff *.gif)</translation>
    </message>
    <message>
        <source>Choose a logo</source>
        <translation>Выберите логотип</translation>
    </message>
    <message>
        <source>Looking at the file…</source>
        <translation>Файл проверяется…</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>Выбрать файл…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Drop a file here or paste it. SVG stays sharp on paper.</source>
        <translation>Перетащите файл сюда или вставьте его. SVG остаётся чётким на бумаге.</translation>
    </message>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} пикселей</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>This catalogue can be viewed but not changed: its folder is read-only.</source>
        <translation>Каталог можно смотреть, но не менять: запись в его папку запрещена.</translation>
    </message>
    <message>
        <source>The catalogue cannot be opened</source>
        <translation>Каталог не открывается</translation>
    </message>
    <message>
        <source>Visitors are shown the catalogue as it is today, in the other window.</source>
        <translation>Посетители видят в другом окне нынешний каталог.</translation>
    </message>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Brochure</source>
        <translation>Буклет</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Booth — stand catalogue</source>
        <translation>Booth — каталог стенда</translation>
    </message>
    <message>
        <source>The catalogue as of {when} · for looking and printing only</source>
        <translation>Каталог, каким он был {when} · только для просмотра и печати</translation>
    </message>
    <message>
        <source>Booth — as of {when}</source>
        <translation>Booth — каталог: {when}</translation>
    </message>
    <message>
        <source>Data</source>
        <translation>Данные</translation>
    </message>
</context>
<context>
    <name>MatchBar</name>
    <message>
        <source>on</source>
        <translation>включено</translation>
    </message>
    <message>
        <source>off</source>
        <translation>выключено</translation>
    </message>
    <message>
        <source>meet all: {whole}, come near: {near}</source>
        <translation>отвечают всем: {whole}, близкие: {near}</translation>
    </message>
    <message>
        <source>nothing meets all; come near: {near}</source>
        <translation>всем не отвечает ни одно; близкие: {near}</translation>
    </message>
    <message>
        <source>nothing comes near</source>
        <translation>близких нет</translation>
    </message>
    <message>
        <source>Print the answers</source>
        <translation>Напечатать лист ответов</translation>
    </message>
    <message>
        <source>Save the answers as PDF…</source>
        <translation>Сохранить лист ответов в PDF…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Требования</translation>
    </message>
    <message>
        <source>Lists</source>
        <translation>Списки</translation>
    </message>
    <message>
        <source>Staff values</source>
        <translation>Для сотрудников</translation>
    </message>
    <message>
        <source>Also ask for values that only staff may see (S)</source>
        <translation>Учитывать и значения только для сотрудников (S)</translation>
    </message>
    <message>
        <source>Answers</source>
        <translation>Лист ответов</translation>
    </message>
    <message>
        <source>A page with these answers: print it or save it (A)</source>
        <translation>Страница с этими ответами: напечатать или сохранить (A)</translation>
    </message>
</context>
<context>
    <name>MatchScreen</name>
    <message>
        <source>The products could not be judged</source>
        <translation>Сравнить изделия с требованиями не удалось</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Type what the visitor needs, one requirement at a time: an attribute with a figure, as temperature ≥ 600 °C, or an answer, as IP54. Whatever meets all of it comes first, then what comes near.</source>
        <translation>Введите требования посетителя по одному: характеристику и число, например «температура ≥ 600 °C», или значение из каталога, например IP54. Сначала идут изделия, которые отвечают всем требованиям, затем близкие.</translation>
    </message>
    <message>
        <source>What is wanted?</source>
        <translation>Что требуется?</translation>
    </message>
    <message>
        <source>Make a must a wish, or take a requirement out.</source>
        <translation>Смените «обязательно» на «пожелание» или уберите одно из требований.</translation>
    </message>
    <message>
        <source>Nothing meets this, and nothing comes near</source>
        <translation>Подходящих и близких изделий нет</translation>
    </message>
    <message>
        <source>There is a list with this name already: {name}</source>
        <translation>Список с таким названием уже есть: {name}</translation>
    </message>
    <message>
        <source>The list is saved: {name}</source>
        <translation>Список сохранён: {name}</translation>
    </message>
    <message>
        <source>New list</source>
        <translation>Новый список</translation>
    </message>
    <message>
        <source>Delete “{name}”</source>
        <translation>Удалить «{name}»</translation>
    </message>
    <message>
        <source>The list is deleted: {name}</source>
        <translation>Список удалён: {name}</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
</context>
<context>
    <name>MediaSection</name>
    <message>
        <source>The files that were on their way in were not added.</source>
        <translation>Файлы, которые ещё проверялись, не добавлены.</translation>
    </message>
    <message>
        <source>Choose pictures and documents</source>
        <translation>Выберите изображения и документы</translation>
    </message>
    <message>
        <source>Choose a folder with pictures</source>
        <translation>Выберите папку с изображениями</translation>
    </message>
    <message>
        <source>Choose the file that replaces it</source>
        <translation>Выберите файл на замену</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) were there already.</source>
        <translation>
            <numerusform>%n файл здесь уже есть.</numerusform>
            <numerusform>%n файла здесь уже есть.</numerusform>
            <numerusform>%n файлов здесь уже есть.</numerusform>
        </translation>
    </message>
    <message>
        <source>Removed: {file}</source>
        <translation>Убрано: {file}</translation>
    </message>
    <message>
        <source>Cropping the picture…</source>
        <translation>Снимок обрезается…</translation>
    </message>
    <message>
        <source>Pictures, PDF and video (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.gif *.svg *.pdf *.mp4)</source>
        <translation>Изображения, PDF и видео (*.jpg *.jpeg *.png *.webp *.tif *.tiff *.gif *.svg *.pdf *.mp4)</translation>
    </message>
    <message>
        <source>Add files…</source>
        <translation>Добавить файлы…</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Certificate without a file</source>
        <translation>Сертификат без файла</translation>
    </message>
    <message>
        <source>Drop pictures and documents here, or paste them with Ctrl+V.</source>
        <translation>Перетащите сюда изображения и документы или вставьте их: Ctrl+V.</translation>
    </message>
    <message>
        <source>Folder…</source>
        <translation>Папка…</translation>
    </message>
</context>
<context>
    <name>NoProducts</name>
    <message>
        <source>No products yet</source>
        <translation>Изделий пока нет</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Import a workbook. An empty one to fill in can be saved on the same page.</source>
        <translation>Импортируйте книгу Excel. Пустую книгу для заполнения можно сохранить там же.</translation>
    </message>
</context>
<context>
    <name>Nothing</name>
    <message>
        <source>The list could not be read</source>
        <translation>Список не удалось прочитать</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>No product matches both the words and the ticks. Use fewer words or show all.</source>
        <translation>Нет изделий, которые подходят и под запрос, и под фильтры. Сократите запрос или покажите всё.</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Показать всё</translation>
    </message>
    <message>
        <source>The catalogue is empty</source>
        <translation>Каталог пуст</translation>
    </message>
    <message>
        <source>Load the sample to look around, or import your own workbook in Settings.</source>
        <translation>Загрузите образец, чтобы осмотреться, или импортируйте свою книгу в настройках.</translation>
    </message>
    <message>
        <source>Load the sample</source>
        <translation>Загрузить образец</translation>
    </message>
</context>
<context>
    <name>Options</name>
    <message numerus="yes">
        <source>Brochure: %n product(s)</source>
        <translation>
            <numerusform>Буклет: %n изделие</numerusform>
            <numerusform>Буклет: %n изделия</numerusform>
            <numerusform>Буклет: %n изделий</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Print, %n copy(ies)</source>
        <translation>
            <numerusform>Печать: %n экземпляр</numerusform>
            <numerusform>Печать: %n экземпляра</numerusform>
            <numerusform>Печать: %n экземпляров</numerusform>
        </translation>
    </message>
    <message>
        <source>No printer</source>
        <translation>Принтера нет</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Язык</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Единицы измерения</translation>
    </message>
    <message>
        <source>Edition</source>
        <translation>Для кого</translation>
    </message>
    <message>
        <source>Printer and copies</source>
        <translation>Принтер и экземпляры</translation>
    </message>
    <message>
        <source>SI</source>
        <translation>СИ</translation>
    </message>
    <message>
        <source>US</source>
        <translation>США</translation>
    </message>
    <message>
        <source>For visitors</source>
        <translation>Для посетителей</translation>
    </message>
    <message>
        <source>For staff, with prices</source>
        <translation>Для сотрудников, с ценами</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Экземпляры</translation>
    </message>
    <message>
        <source>Save PDF</source>
        <translation>Сохранить PDF</translation>
    </message>
</context>
<context>
    <name>Outgoing</name>
    <message numerus="yes">
        <source>%n product(s) are picked; a brochure takes up to {most}. Pick fewer.</source>
        <translation>
            <numerusform>Выбрано %n изделие, в буклет входит не больше {most}. Выберите меньше.</numerusform>
            <numerusform>Выбрано %n изделия, в буклет входит не больше {most}. Выберите меньше.</numerusform>
            <numerusform>Выбрано %n изделий, в буклет входит не больше {most}. Выберите меньше.</numerusform>
        </translation>
    </message>
    <message>
        <source>Save the picked products</source>
        <translation>Сохранить выбранные изделия</translation>
    </message>
    <message numerus="yes">
        <source>%n product(s) saved: {file}</source>
        <translation>
            <numerusform>Сохранено %n изделие: {file}</numerusform>
            <numerusform>Сохранено %n изделия: {file}</numerusform>
            <numerusform>Сохранено %n изделий: {file}</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Overlay</name>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Catalogue</source>
        <translation>Каталог</translation>
    </message>
    <message>
        <source>Back to the catalogue (Esc)</source>
        <translation>Вернуться в каталог (Esc)</translation>
    </message>
    <message>
        <source>Previous product (←)</source>
        <translation>Предыдущее изделие (←)</translation>
    </message>
    <message>
        <source>Next product (→)</source>
        <translation>Следующее изделие (→)</translation>
    </message>
    <message>
        <source>{position} of {count}</source>
        <translation>{position} из {count}</translation>
    </message>
</context>
<context>
    <name>Panel</name>
    <message>
        <source>Name of the list, to save it</source>
        <translation>Сохранить список под названием</translation>
    </message>
    <message>
        <source>Name of the list</source>
        <translation>Название списка</translation>
    </message>
    <message>
        <source>Temperature ≥ 600 °C</source>
        <translation>Температура ≥ 600 °C</translation>
    </message>
    <message>
        <source>One more requirement</source>
        <translation>Ещё одно требование</translation>
    </message>
    <message>
        <source>Requirements</source>
        <translation>Требования</translation>
    </message>
    <message>
        <source>must be</source>
        <translation>обязательно</translation>
    </message>
    <message>
        <source>a wish</source>
        <translation>пожелание</translation>
    </message>
    <message>
        <source>W: must be or a wish · Del: take out · Alt+↑↓: move</source>
        <translation>W: обязательно или пожелание · Del: убрать · Alt+↑↓: переставить</translation>
    </message>
</context>
<context>
    <name>Papers</name>
    <message>
        <source>Certificates</source>
        <translation>Сертификаты</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>No. {number}</source>
        <translation>№ {number}</translation>
    </message>
    <message>
        <source>Expired {day}</source>
        <translation>Истёк {day}</translation>
    </message>
    <message>
        <source>Expires before the show ends: {day}</source>
        <translation>Истекает до конца выставки: {day}</translation>
    </message>
    <message>
        <source>Expires soon: valid until {day}</source>
        <translation>Скоро истекает: действует до {day}</translation>
    </message>
    <message>
        <source>Valid from {day}</source>
        <translation>Действует с {day}</translation>
    </message>
    <message>
        <source>Valid until {day}</source>
        <translation>Действует до {day}</translation>
    </message>
    <message>
        <source>No end date</source>
        <translation>Бессрочный</translation>
    </message>
</context>
<context>
    <name>PictureFace</name>
    <message>
        <source>ticked</source>
        <translation>отмечено</translation>
    </message>
    <message>
        <source>Several products have this code: {makers}</source>
        <translation>Этот код есть у нескольких изделий: {makers}</translation>
    </message>
    <message>
        <source>No product&apos;s code is in its name</source>
        <translation>В имени нет кода изделия</translation>
    </message>
    <message>
        <source>{code} has it already</source>
        <translation>У {code} он уже есть</translation>
    </message>
</context>
<context>
    <name>PicturesPage</name>
    <message>
        <source>Choose a folder with pictures</source>
        <translation>Выберите папку с изображениями</translation>
    </message>
    <message>
        <source>Pictures from the folder {folder}</source>
        <translation>Изображения из папки {folder}</translation>
    </message>
    <message>
        <source>Adding the files…</source>
        <translation>Файлы добавляются…</translation>
    </message>
    <message numerus="yes">
        <source>%n file(s) added. Undo takes them all off again.</source>
        <translation>
            <numerusform>Добавлен %n файл. Отмена уберёт добавленное.</numerusform>
            <numerusform>Добавлено %n файла. Отмена уберёт добавленное.</numerusform>
            <numerusform>Добавлено %n файлов. Отмена уберёт добавленное.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Add %n file(s)</source>
        <translation>
            <numerusform>Добавить %n файл</numerusform>
            <numerusform>Добавить %n файла</numerusform>
            <numerusform>Добавить %n файлов</numerusform>
        </translation>
    </message>
    <message>
        <source>{matched} of {all} files have found their product</source>
        <translation>Нашли своё изделие: {matched} из {all} файлов</translation>
    </message>
    <message>
        <source>Pictures from a folder</source>
        <translation>Изображения из папки</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Looking at the files…</source>
        <translation>Файлы проверяются…</translation>
    </message>
    <message>
        <source>Code of its product</source>
        <translation>Код изделия для этого файла</translation>
    </message>
    <message>
        <source>Where exhibitors share a code: exhibitor:code</source>
        <translation>Если код есть у нескольких участников: участник:код</translation>
    </message>
    <message>
        <source>Files of the folder</source>
        <translation>Файлы папки</translation>
    </message>
    <message>
        <source>Name the pictures after the products</source>
        <translation>Назовите файлы по кодам изделий</translation>
    </message>
    <message>
        <source>A file named after a product&apos;s code goes to it. Nothing is written before you have seen it all.</source>
        <translation>Файл с кодом изделия в имени попадёт к этому изделию. Ничего не записывается, пока вы всё не увидите.</translation>
    </message>
    <message>
        <source>Choose a folder…</source>
        <translation>Выбрать папку…</translation>
    </message>
</context>
<context>
    <name>PlaceSection</name>
    <message>
        <source>A product needs a code.</source>
        <translation>У изделия должен быть код.</translation>
    </message>
    <message>
        <source>Enter a whole number.</source>
        <translation>Введите целое число.</translation>
    </message>
    <message>
        <source>On show</source>
        <translation>На стенде</translation>
    </message>
    <message>
        <source>Draft</source>
        <translation>Черновик</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Plinth</source>
        <translation>Подиум</translation>
    </message>
    <message>
        <source>The number on the exhibit&apos;s plinth</source>
        <translation>Номер на подиуме экспоната</translation>
    </message>
    <message>
        <source>Position</source>
        <translation>Порядок</translation>
    </message>
    <message>
        <source>Its place within the category</source>
        <translation>Место внутри раздела</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Industries</source>
        <translation>Отрасли</translation>
    </message>
    <message>
        <source>Accessories</source>
        <translation>Принадлежности</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>Замены</translation>
    </message>
    <message>
        <source>Related products</source>
        <translation>Связанные изделия</translation>
    </message>
    <message>
        <source>Add: type a code or a name</source>
        <translation>Добавить: введите код или название</translation>
    </message>
    <message>
        <source>Alt+↑ ↓ moves, Del removes</source>
        <translation>Alt+↑ ↓ — переместить, Del — удалить</translation>
    </message>
</context>
<context>
    <name>Plain</name>
    <message>
        <source>A name is needed in at least one language.</source>
        <translation>Нужно название хотя бы на одном языке.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>A code is needed: workbooks know it by that.</source>
        <translation>Нужен код: по нему запись узнают при импорте.</translation>
    </message>
    <message>
        <source>Another one has this code. Choose a different one.</source>
        <translation>Этот код занят. Выберите другой.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Workbooks know it by this code.</source>
        <translation>По этому коду запись узнают при импорте.</translation>
    </message>
</context>
<context>
    <name>PlinthsPage</name>
    <message numerus="yes">
        <source>%Ln with a number</source>
        <translation>
            <numerusform>С номером: %Ln</numerusform>
            <numerusform>С номером: %Ln</numerusform>
            <numerusform>С номером: %Ln</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln number(s) double</source>
        <translation>
            <numerusform>повторяется %Ln номер</numerusform>
            <numerusform>повторяются %Ln номера</numerusform>
            <numerusform>повторяется %Ln номеров</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln without</source>
        <translation>
            <numerusform>без номера: %Ln</numerusform>
            <numerusform>без номера: %Ln</numerusform>
            <numerusform>без номера: %Ln</numerusform>
        </translation>
    </message>
    <message>
        <source>Plinth&apos;s number</source>
        <translation>Номер подиума</translation>
    </message>
    <message>
        <source>Plinths in another order</source>
        <translation>Подиумы в другом порядке</translation>
    </message>
    <message>
        <source>Plinths numbered anew</source>
        <translation>Подиумы перенумерованы</translation>
    </message>
    <message>
        <source>Plinths</source>
        <translation>Подиумы</translation>
    </message>
    <message>
        <source>Number 1, 2, 3…</source>
        <translation>Пронумеровать 1, 2, 3…</translation>
    </message>
    <message>
        <source>New numbers for all that have one, in the order in which they stand</source>
        <translation>Новые номера всем, у кого номер есть, в нынешнем порядке</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
</context>
<context>
    <name>ProductForm</name>
    <message>
        <source>{field}: checked</source>
        <translation>{field}: проверено</translation>
    </message>
</context>
<context>
    <name>ProgressLine</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
<context>
    <name>Quality</name>
    <message>
        <source>{width} × {height} pixels</source>
        <translation>{width} × {height} пикселей</translation>
    </message>
    <message>
        <source>{dots} dpi on the sheet</source>
        <translation>{dots} dpi на листе</translation>
    </message>
    <message>
        <source>Too coarse for print: {dots} dpi on the sheet. Replace it with one of at least {width} × {height} pixels.</source>
        <translation>Для печати не годится: {dots} dpi на листе. Замените снимком не меньше {width} × {height} пикселей.</translation>
    </message>
    <message>
        <source>Photograph</source>
        <translation>Фотография</translation>
    </message>
    <message>
        <source>Drawing</source>
        <translation>Рисунок</translation>
    </message>
    <message>
        <source>Logo</source>
        <translation>Логотип</translation>
    </message>
    <message>
        <source>Video</source>
        <translation>Видео</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Certificate</source>
        <translation>Сертификат</translation>
    </message>
</context>
<context>
    <name>RangeFacet</name>
    <message>
        <source>{name}: from</source>
        <translation>{name}: от</translation>
    </message>
    <message>
        <source>{name}: up to</source>
        <translation>{name}: до</translation>
    </message>
</context>
<context>
    <name>ReadingView</name>
    <message>
        <source>Plinth {number}</source>
        <translation>Подиум {number}</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Преимущества</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Применение</translation>
    </message>
</context>
<context>
    <name>Related</name>
    <message>
        <source>Accessories</source>
        <translation>Принадлежности</translation>
    </message>
    <message>
        <source>Replacements</source>
        <translation>Замены</translation>
    </message>
    <message>
        <source>Related products</source>
        <translation>Связанные изделия</translation>
    </message>
</context>
<context>
    <name>RemovalPanel</name>
    <message>
        <source>Remove “{file}”?</source>
        <translation>Убрать «{file}»?</translation>
    </message>
    <message>
        <source>{attribute}: {value}</source>
        <translation>{attribute}: {value}</translation>
    </message>
    <message numerus="yes">
        <source>and %n more value(s)</source>
        <translation>
            <numerusform>и ещё %n значение</numerusform>
            <numerusform>и ещё %n значения</numerusform>
            <numerusform>и ещё %n значений</numerusform>
        </translation>
    </message>
    <message>
        <source>These values name it as their source and will have none:</source>
        <translation>Эти значения ссылаются на него и останутся без источника:</translation>
    </message>
    <message>
        <source>Remove it</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Enter</source>
        <translation>Enter</translation>
    </message>
    <message>
        <source>Keep it</source>
        <translation>Оставить</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
</context>
<context>
    <name>ReplacePanel</name>
    <message numerus="yes">
        <source>%Ln cell(s) found</source>
        <translation>
            <numerusform>Найдена %Ln ячейка</numerusform>
            <numerusform>Найдены %Ln ячейки</numerusform>
            <numerusform>Найдено %Ln ячеек</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The first %Ln cell(s) found</source>
        <translation>
            <numerusform>Показана первая %Ln найденная ячейка</numerusform>
            <numerusform>Показаны первые %Ln найденные ячейки</numerusform>
            <numerusform>Показаны первые %Ln найденных ячеек</numerusform>
        </translation>
    </message>
    <message>
        <source>Type what to look for.</source>
        <translation>Введите, что искать.</translation>
    </message>
    <message numerus="yes">
        <source>Replace in %Ln cell(s)</source>
        <translation>
            <numerusform>Заменить в %Ln ячейке</numerusform>
            <numerusform>Заменить в %Ln ячейках</numerusform>
            <numerusform>Заменить в %Ln ячейках</numerusform>
        </translation>
    </message>
    <message>
        <source>Find and replace in the columns shown</source>
        <translation>Найти и заменить в показанных столбцах</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Part of a cell</source>
        <translation>Часть ячейки</translation>
    </message>
    <message>
        <source>Whole cell</source>
        <translation>Вся ячейка</translation>
    </message>
    <message>
        <source>Any case</source>
        <translation>Регистр не важен</translation>
    </message>
    <message>
        <source>Exact case</source>
        <translation>Регистр важен</translation>
    </message>
    <message>
        <source>All rows shown</source>
        <translation>Все показанные строки</translation>
    </message>
    <message>
        <source>Picked rows</source>
        <translation>Выбранные строки</translation>
    </message>
</context>
<context>
    <name>Replacing</name>
    <message>
        <source>Replaced “{words}” with “{instead}”</source>
        <translation>Замена «{words}» на «{instead}»</translation>
    </message>
</context>
<context>
    <name>ReshapePanel</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Product</source>
        <translation>Изделие</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Станет</translation>
    </message>
    <message numerus="yes">
        <source>…and %Ln more</source>
        <translation>
            <numerusform>…и ещё %Ln</numerusform>
            <numerusform>…и ещё %Ln</numerusform>
            <numerusform>…и ещё %Ln</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Reshaping</name>
    <message>
        <source>Changed: {count}</source>
        <translation>Изменится: {count}</translation>
    </message>
    <message>
        <source>Say the same already: {count}</source>
        <translation>Уже совпадают: {count}</translation>
    </message>
    <message>
        <source>Not understood, stay text: {count}</source>
        <translation>Не распознано, остаётся текстом: {count}</translation>
    </message>
    <message>
        <source>No product answers it yet.</source>
        <translation>Ни у одного изделия значения пока нет.</translation>
    </message>
    <message>
        <source>Values differ, the kept one stays: {count}</source>
        <translation>Значения различаются, остаётся основное: {count}</translation>
    </message>
    <message>
        <source>Of another quantity, not moved: {count}</source>
        <translation>Значения другой физической величины не переносятся: {count}</translation>
    </message>
</context>
<context>
    <name>SampleLoading</name>
    <message>
        <source>Loading the sample; the cross stops it…</source>
        <translation>Загружается образец; остановить — крестиком…</translation>
    </message>
</context>
<context>
    <name>SavedPanel</name>
    <message>
        <source>Saved lists</source>
        <translation>Сохранённые списки</translation>
    </message>
    <message>
        <source>Name for the list as it stands</source>
        <translation>Название этого списка</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>Сохранить</translation>
    </message>
    <message>
        <source>No list has been saved yet. A saved list brings back words, filters, order and view.</source>
        <translation>Сохранённых списков пока нет. Сохранённый список возвращает запрос, фильтры, порядок и вид.</translation>
    </message>
</context>
<context>
    <name>SavedRows</name>
    <message>
        <source>New name</source>
        <translation>Новое название</translation>
    </message>
</context>
<context>
    <name>Saving</name>
    <message>
        <source>Save this list, rename, delete…</source>
        <translation>Сохранить этот список, переименовать, удалить…</translation>
    </message>
    <message>
        <source>Saved: {name}</source>
        <translation>Сохранено: {name}</translation>
    </message>
    <message>
        <source>“{name}” is shown without what the catalogue no longer has: {gone}.</source>
        <translation>«{name}» показан без того, чего в каталоге больше нет: {gone}.</translation>
    </message>
    <message>
        <source>There is a list “{name}” already.</source>
        <translation>Список «{name}» уже есть. Выберите другое название.</translation>
    </message>
</context>
<context>
    <name>SelectionBar</name>
    <message numerus="yes">
        <source>In the brochure: %n</source>
        <translation>
            <numerusform>В буклете: %n</numerusform>
            <numerusform>В буклете: %n</numerusform>
            <numerusform>В буклете: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Pick products with Space or the circle on a card: they go into the brochure.</source>
        <translation>Отметьте изделия пробелом или кружком на карточке — они войдут в буклет.</translation>
    </message>
    <message>
        <source>Clear</source>
        <translation>Очистить</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сравнить</translation>
    </message>
    <message>
        <source>Print brochure</source>
        <translation>Печать буклета</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message numerus="yes">
        <source>Sample removed: %Ln product(s).</source>
        <translation>
            <numerusform>Образец удалён: %Ln изделие.</numerusform>
            <numerusform>Образец удалён: %Ln изделия.</numerusform>
            <numerusform>Образец удалён: %Ln изделий.</numerusform>
        </translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Как в системе</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Светлое</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Тёмное</translation>
    </message>
    <message>
        <source>Auto</source>
        <translation>Авто</translation>
    </message>
    <message>
        <source>SI</source>
        <translation>СИ</translation>
    </message>
    <message>
        <source>US</source>
        <translation>США</translation>
    </message>
    <message>
        <source>First and last name</source>
        <translation>Имя и фамилия</translation>
    </message>
    <message>
        <source>Open folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Показать</translation>
    </message>
    <message>
        <source>Load the sample</source>
        <translation>Загрузить образец</translation>
    </message>
    <message>
        <source>Remove the sample</source>
        <translation>Удалить образец</translation>
    </message>
    <message>
        <source>Language of the interface</source>
        <translation>Язык интерфейса</translation>
    </message>
    <message>
        <source>Buttons and messages. The content has its own switch at the top.</source>
        <translation>Кнопки и сообщения. У содержания свой переключатель вверху.</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Оформление</translation>
    </message>
    <message>
        <source>Light, dark or as the system is set.</source>
        <translation>Светлое, тёмное или как в системе.</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>Размер</translation>
    </message>
    <message>
        <source>Auto goes by the screen. Holds from the next start of Booth.</source>
        <translation>Авто — по экрану. Действует со следующего запуска Booth.</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>What each key does, room by room. Everything works without the mouse.</source>
        <translation>Что делает каждая клавиша, по разделам программы. Всё работает и без мыши.</translation>
    </message>
    <message>
        <source>Recorded in the history of changes.</source>
        <translation>Записывается в историю изменений.</translation>
    </message>
    <message>
        <source>Export and import</source>
        <translation>Обмен</translation>
    </message>
    <message>
        <source>Workbooks for editing in a spreadsheet, files for a translator. Also under Data.</source>
        <translation>Книги Excel для правки и файлы для переводчика. Та же страница есть в «Данных».</translation>
    </message>
    <message>
        <source>Invented products for looking around. Marked as sample on every screen and sheet.</source>
        <translation>Вымышленные изделия для знакомства с программой. На каждом экране и листе помечены как образец.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Единицы измерения</translation>
    </message>
    <message>
        <source>How figures are shown and printed.</source>
        <translation>В каких единицах величины показываются и печатаются.</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>Ваше имя</translation>
    </message>
    <message>
        <source>Data folder</source>
        <translation>Папка данных</translation>
    </message>
    <message>
        <source>Sample catalogue</source>
        <translation>Каталог-образец</translation>
    </message>
</context>
<context>
    <name>SheetPlace</name>
    <message>
        <source>Nothing found</source>
        <translation>Ничего не найдено</translation>
    </message>
    <message>
        <source>All rows</source>
        <translation>Все строки</translation>
    </message>
    <message>
        <source>No row matches the search and the filter.</source>
        <translation>Нет строк, которые подходят и под запрос, и под отбор.</translation>
    </message>
</context>
<context>
    <name>ShelfPage</name>
    <message>
        <source>Deleted: {name}</source>
        <translation>Удалено: {name}</translation>
    </message>
    <message>
        <source>Deleted: {name}. It can be brought back from the page “Deleted”.</source>
        <translation>Удалено: {name}. Вернуть можно на странице «Удалённое».</translation>
    </message>
    <message>
        <source>Delete</source>
        <translation>Удалить</translation>
    </message>
    <message>
        <source>Delete (Del in the list)</source>
        <translation>Удалить (Del в списке)</translation>
    </message>
    <message>
        <source>Find by name or code</source>
        <translation>Найти по названию или коду</translation>
    </message>
    <message>
        <source>Add one here, or bring in a workbook: Export and import.</source>
        <translation>Добавьте запись здесь или импортируйте книгу Excel на странице «Обмен».</translation>
    </message>
</context>
<context>
    <name>ShowPage</name>
    <message>
        <source>Name of the show</source>
        <translation>Название выставки</translation>
    </message>
    <message>
        <source>Hall</source>
        <translation>Павильон</translation>
    </message>
    <message>
        <source>Stand</source>
        <translation>Стенд</translation>
    </message>
    <message>
        <source>As visitors look for it.</source>
        <translation>Как его ищут посетители.</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>Первый день</translation>
    </message>
    <message>
        <source>Last day</source>
        <translation>Последний день</translation>
    </message>
    <message>
        <source>A certificate that lapses before it is red everywhere.</source>
        <translation>Сертификат, истекающий раньше, везде отмечен красным.</translation>
    </message>
    <message>
        <source>Colour of the show</source>
        <translation>Цвет выставки</translation>
    </message>
    <message>
        <source>Logo of the show</source>
        <translation>Логотип выставки</translation>
    </message>
    <message>
        <source>The show would end before it begins.</source>
        <translation>Выставка заканчивается раньше, чем начинается.</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Выставка</translation>
    </message>
</context>
<context>
    <name>Specifications</name>
    <message>
        <source>Specifications</source>
        <translation>Характеристики</translation>
    </message>
    <message>
        <source>SI</source>
        <translation>СИ</translation>
    </message>
    <message>
        <source>US</source>
        <translation>США</translation>
    </message>
    <message>
        <source>Units (U)</source>
        <translation>Единицы (U)</translation>
    </message>
    <message>
        <source>No values yet. “Edit” (Ctrl+E) adds them.</source>
        <translation>Значений пока нет. Их добавляет кнопка «Изменить» (Ctrl+E).</translation>
    </message>
    <message>
        <source>Staff only: never shown to a visitor, printed only when asked for</source>
        <translation>Только для сотрудников: посетителю не показывается, печатается только по запросу</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Исполнения</translation>
    </message>
    <message>
        <source>Order code</source>
        <translation>Код заказа</translation>
    </message>
</context>
<context>
    <name>Standing</name>
    <message>
        <source>missing</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>machine translation</source>
        <translation>машинный перевод</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>проверено</translation>
    </message>
    <message>
        <source>source changed</source>
        <translation>оригинал изменён</translation>
    </message>
    <message>
        <source>source</source>
        <translation>оригинал</translation>
    </message>
</context>
<context>
    <name>StateChip</name>
    <message>
        <source>Saved</source>
        <translation>Сохранено</translation>
    </message>
    <message>
        <source>Saving…</source>
        <translation>Сохраняется…</translation>
    </message>
    <message>
        <source>Not saved: {reason}</source>
        <translation>Не сохранено: {reason}</translation>
    </message>
</context>
<context>
    <name>StepIconField</name>
    <message>
        <source>Icon</source>
        <translation>Значок</translation>
    </message>
</context>
<context>
    <name>Suggesting</name>
    <message>
        <source>Field</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>Industry</source>
        <translation>Отрасль</translation>
    </message>
    <message>
        <source>Attribute</source>
        <translation>Характеристика</translation>
    </message>
    <message>
        <source>↑ ↓ choose</source>
        <translation>↑ ↓ — выбрать</translation>
    </message>
    <message>
        <source>Enter opens</source>
        <translation>Enter — открыть</translation>
    </message>
    <message>
        <source>Tab completes</source>
        <translation>Tab — дописать</translation>
    </message>
    <message>
        <source>Esc closes</source>
        <translation>Esc — закрыть</translation>
    </message>
</context>
<context>
    <name>TableColumns</name>
    <message>
        <source>Code</source>
        <translation>Код</translation>
    </message>
    <message>
        <source>Plinth</source>
        <translation>Подиум</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Exhibitor</source>
        <translation>Участник</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
</context>
<context>
    <name>TableToolbar</name>
    <message>
        <source>All rows</source>
        <translation>Все строки</translation>
    </message>
    <message>
        <source>Anything missing in the columns shown</source>
        <translation>Есть пустое в показанных столбцах</translation>
    </message>
    <message>
        <source>Anything missing</source>
        <translation>Есть пустое</translation>
    </message>
    <message>
        <source>Missing: {column}</source>
        <translation>Пусто: {column}</translation>
    </message>
    <message>
        <source>Products</source>
        <translation>Изделия</translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s)</source>
        <translation>
            <numerusform>%Ln строка</numerusform>
            <numerusform>%Ln строки</numerusform>
            <numerusform>%Ln строк</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln row(s) found</source>
        <translation>
            <numerusform>Найдена %Ln строка</numerusform>
            <numerusform>Найдены %Ln строки</numerusform>
            <numerusform>Найдено %Ln строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Find in these rows</source>
        <translation>Найти в строках</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>Столбцы</translation>
    </message>
    <message>
        <source>Find and replace</source>
        <translation>Найти и заменить</translation>
    </message>
    <message numerus="yes">
        <source>Not taken: %n</source>
        <translation>
            <numerusform>Не принято: %n</numerusform>
            <numerusform>Не принято: %n</numerusform>
            <numerusform>Не принято: %n</numerusform>
        </translation>
    </message>
    <message>
        <source>Brochure</source>
        <translation>В буклет</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Экспорт</translation>
    </message>
    <message>
        <source>Put the picked products into the brochure</source>
        <translation>Собрать буклет из выбранных изделий</translation>
    </message>
    <message>
        <source>Save the picked products as a workbook</source>
        <translation>Сохранить выбранные изделия книгой Excel</translation>
    </message>
</context>
<context>
    <name>TakingUp</name>
    <message numerus="yes">
        <source>%n item(s)</source>
        <translation>
            <numerusform>%n пункт</numerusform>
            <numerusform>%n пункта</numerusform>
            <numerusform>%n пунктов</numerusform>
        </translation>
    </message>
    <message>
        <source>Typed before the program ended</source>
        <translation>Набрано перед закрытием программы</translation>
    </message>
    <message numerus="yes">
        <source>Written: %n field(s)</source>
        <translation>
            <numerusform>Записано: %n поле</numerusform>
            <numerusform>Записано: %n поля</numerusform>
            <numerusform>Записано: %n полей</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Telling</name>
    <message>
        <source>First</source>
        <translation>Первое</translation>
    </message>
    <message>
        <source>On cards</source>
        <translation>На карточках</translation>
    </message>
    <message>
        <source>On the sheet</source>
        <translation>На листе</translation>
    </message>
    <message>
        <source>Certificate without a number</source>
        <translation>Сертификат без номера</translation>
    </message>
    <message>
        <source>There is no file, only what is written here.</source>
        <translation>Файла нет, есть только эти сведения.</translation>
    </message>
    <message>
        <source>Expired {day}</source>
        <translation>Истёк {day}</translation>
    </message>
    <message>
        <source>Only until {day}</source>
        <translation>Только до {day}</translation>
    </message>
    <message>
        <source>Lapses before the fair ends: {day}</source>
        <translation>Истекает до конца выставки: {day}</translation>
    </message>
</context>
<context>
    <name>TextRow</name>
    <message>
        <source>Move up (Alt+↑)</source>
        <translation>Выше (Alt+↑)</translation>
    </message>
    <message>
        <source>Move down (Alt+↓)</source>
        <translation>Ниже (Alt+↓)</translation>
    </message>
    <message>
        <source>Remove (Alt+Del)</source>
        <translation>Удалить (Alt+Del)</translation>
    </message>
</context>
<context>
    <name>TextsSection</name>
    <message>
        <source>A product needs a name in one language at least. The old one is kept.</source>
        <translation>Изделию нужно название хотя бы на одном языке. Прежнее сохранено.</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
    <message>
        <source>Tagline</source>
        <translation>Подзаголовок</translation>
    </message>
    <message>
        <source>Description</source>
        <translation>Описание</translation>
    </message>
    <message>
        <source>Benefits</source>
        <translation>Преимущества</translation>
    </message>
    <message>
        <source>Applications</source>
        <translation>Применение</translation>
    </message>
    <message>
        <source>How it works</source>
        <translation>Принцип действия</translation>
    </message>
    <message>
        <source>Add a benefit</source>
        <translation>Добавить преимущество</translation>
    </message>
    <message>
        <source>Add an application</source>
        <translation>Добавить применение</translation>
    </message>
    <message>
        <source>Add a step</source>
        <translation>Добавить этап</translation>
    </message>
</context>
<context>
    <name>ThingForm</name>
    <message>
        <source>Checked</source>
        <translation>Проверено</translation>
    </message>
</context>
<context>
    <name>Thumbs</name>
    <message>
        <source>{name}. Click to remove it.</source>
        <translation>{name}. Щёлкните, чтобы убрать из буклета.</translation>
    </message>
</context>
<context>
    <name>TintField</name>
    <message>
        <source>Contrast: {light} on light, {dark} on dark.</source>
        <translation>Контраст: {light} на светлом, {dark} на тёмном.</translation>
    </message>
    <message>
        <source>Too pale for text on white (4.5 is needed): it is shown and printed darker.</source>
        <translation>Для текста на белом слишком бледно (нужно 4,5): на экране и в печати цвет темнее.</translation>
    </message>
    <message>
        <source>Texts in the dark theme take a lighter shade of it.</source>
        <translation>В тёмной теме текст берёт более светлый оттенок.</translation>
    </message>
</context>
<context>
    <name>TopBar</name>
    <message>
        <source>Name, code or description</source>
        <translation>Название, код или описание</translation>
    </message>
    <message>
        <source>Search</source>
        <translation>Поиск</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>Содержание</translation>
    </message>
    <message>
        <source>Language of the catalogue&apos;s content</source>
        <translation>Язык содержания каталога</translation>
    </message>
    <message>
        <source>Show to visitor</source>
        <translation>Показать посетителю</translation>
    </message>
</context>
<context>
    <name>TranslationSection</name>
    <message>
        <source>Workbook (*.xlsx);;XLIFF 2.0 (*.xlf)</source>
        <translation>Книга Excel (*.xlsx);;XLIFF 2.0 (*.xlf)</translation>
    </message>
    <message>
        <source>Export texts for a translator</source>
        <translation>Экспорт текстов для переводчика</translation>
    </message>
    <message numerus="yes">
        <source>Exported, %Ln text(s): {file}</source>
        <translation>
            <numerusform>Экспортирован %Ln текст: {file}</numerusform>
            <numerusform>Экспортировано %Ln текста: {file}</numerusform>
            <numerusform>Экспортировано %Ln текстов: {file}</numerusform>
        </translation>
    </message>
    <message>
        <source>What waits</source>
        <translation>Ждут перевода</translation>
    </message>
    <message>
        <source>Everything</source>
        <translation>Все</translation>
    </message>
    <message>
        <source>Export…</source>
        <translation>Экспорт…</translation>
    </message>
    <message>
        <source>Translate from</source>
        <translation>С языка</translation>
    </message>
    <message>
        <source>Only texts that have this language are exported.</source>
        <translation>Только тексты, где этот язык есть.</translation>
    </message>
    <message>
        <source>Translate to</source>
        <translation>На язык</translation>
    </message>
    <message>
        <source>Each text has its length limit on the product sheet beside it.</source>
        <translation>Рядом с каждым текстом — сколько знаков помещается на листе изделия.</translation>
    </message>
    <message>
        <source>Texts</source>
        <translation>Тексты</translation>
    </message>
    <message>
        <source>Waiting: missing, machine-made, or out of date.</source>
        <translation>Ждут перевода: его нет, он машинный или устарел.</translation>
    </message>
    <message>
        <source>For a translator</source>
        <translation>Переводчику</translation>
    </message>
    <message>
        <source>A workbook, or XLIFF for translators’ programs. Bring it back by the import on this page.</source>
        <translation>Книга Excel или XLIFF для программы перевода. Готовое импортируйте на этой странице.</translation>
    </message>
</context>
<context>
    <name>TranslationsPage</name>
    <message>
        <source>Looking through the texts…</source>
        <translation>Тексты просматриваются…</translation>
    </message>
    <message>
        <source>{count} translations</source>
        <translation>Переводов: {count}</translation>
    </message>
    <message>
        <source>{count} translations, the first {shown} are listed</source>
        <translation>Переводов: {count}, показаны первые {shown}</translation>
    </message>
    <message>
        <source>No texts yet</source>
        <translation>Текстов пока нет</translation>
    </message>
    <message>
        <source>Texts come in with the first products.</source>
        <translation>Они появятся вместе с первыми изделиями.</translation>
    </message>
    <message>
        <source>No such translations</source>
        <translation>Таких переводов нет</translation>
    </message>
    <message>
        <source>Choose another standing or language.</source>
        <translation>Выберите другое состояние или язык.</translation>
    </message>
    <message>
        <source>Marking as checked…</source>
        <translation>Отмечается как проверенное…</translation>
    </message>
    <message>
        <source>Translations checked</source>
        <translation>Переводы проверены</translation>
    </message>
    <message>
        <source>Translations checked: {count}</source>
        <translation>Проверено переводов: {count}</translation>
    </message>
    <message>
        <source>Translations</source>
        <translation>Переводы</translation>
    </message>
    <message>
        <source>It is right</source>
        <translation>Проверено</translation>
    </message>
    <message>
        <source>Look again</source>
        <translation>Проверить снова</translation>
    </message>
    <message>
        <source>All languages</source>
        <translation>Все языки</translation>
    </message>
    <message>
        <source>Any standing</source>
        <translation>Любое состояние</translation>
    </message>
    <message>
        <source>All exhibitors</source>
        <translation>Все участники</translation>
    </message>
</context>
<context>
    <name>Understood</name>
    <message>
        <source>Shown for “{words}”</source>
        <translation>Показано по запросу «{words}»</translation>
    </message>
    <message>
        <source>Search for “{words}” as typed</source>
        <translation>Искать именно «{words}»</translation>
    </message>
    <message>
        <source>Not in the catalogue: {words}.</source>
        <translation>Нет в каталоге: {words}.</translation>
    </message>
    <message>
        <source>Nothing answers all of it; these come nearest.</source>
        <translation>Полностью запросу не отвечает ни одно изделие; вот самые близкие.</translation>
    </message>
</context>
<context>
    <name>Undoing</name>
    <message>
        <source>There is nothing to do again.</source>
        <translation>Возвращать нечего.</translation>
    </message>
    <message>
        <source>Nothing to take back.</source>
        <translation>Отменять нечего.</translation>
    </message>
    <message>
        <source>Nothing was changed: all of it stands already as it was before.</source>
        <translation>Ничего не изменено: всё уже так, как было раньше.</translation>
    </message>
    <message>
        <source>Done again: {what}; Ctrl+Z takes it back.</source>
        <translation>Возвращено: {what}; Ctrl+Z отменит.</translation>
    </message>
    <message>
        <source>Taken back: {what}; Ctrl+Shift+Z does it again.</source>
        <translation>Отменено: {what}; Ctrl+Shift+Z вернёт.</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) stay, for others need them.</source>
        <translation>
            <numerusform>Остался %Ln объект: нужен другим.</numerusform>
            <numerusform>Остались %Ln объекта: нужны другим.</numerusform>
            <numerusform>Осталось %Ln объектов: нужны другим.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ValueDetails</name>
    <message>
        <source>Entered: {who}, {when}</source>
        <translation>Внесено: {who}, {when}</translation>
    </message>
    <message>
        <source>Test condition</source>
        <translation>Условия испытания</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Стандарт</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
</context>
<context>
    <name>ValueRow</name>
    <message>
        <source>staff only</source>
        <translation>только для сотрудников</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Shift+Enter: a line for each answer</source>
        <translation>Shift+Enter — новая строка для каждого значения</translation>
    </message>
    <message>
        <source>Condition, standard and source (Alt+↓)</source>
        <translation>Условия, стандарт и источник (Alt+↓)</translation>
    </message>
</context>
<context>
    <name>ValuesSection</name>
    <message>
        <source>Add a value: type an attribute&apos;s name</source>
        <translation>Добавить характеристику: введите её название</translation>
    </message>
</context>
<context>
    <name>VariantModel</name>
    <message>
        <source>Order code</source>
        <translation>Код заказа</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Название</translation>
    </message>
</context>
<context>
    <name>VariantsSection</name>
    <message numerus="yes">
        <source>Models pasted: %n row(s)</source>
        <translation>
            <numerusform>Вставлены исполнения: %n строка</numerusform>
            <numerusform>Вставлены исполнения: %n строки</numerusform>
            <numerusform>Вставлены исполнения: %n строк</numerusform>
        </translation>
    </message>
    <message>
        <source>Models: emptied</source>
        <translation>Исполнения: ячейки очищены</translation>
    </message>
    <message>
        <source>Model added</source>
        <translation>Исполнение добавлено</translation>
    </message>
    <message>
        <source>Models: order</source>
        <translation>Исполнения: порядок</translation>
    </message>
    <message>
        <source>Models removed: {codes}</source>
        <translation>Исполнения удалены: {codes}</translation>
    </message>
    <message>
        <source>Add a model</source>
        <translation>Добавить исполнение</translation>
    </message>
    <message>
        <source>Ctrl+V pastes from Excel or LibreOffice; Alt+↑ ↓ moves, Alt+Del removes a model, Del empties cells</source>
        <translation>Ctrl+V — вставить из Excel или LibreOffice; Alt+↑ ↓ — переместить, Alt+Del — удалить исполнение, Del — очистить ячейки</translation>
    </message>
    <message>
        <source>Add a column: type an attribute&apos;s name</source>
        <translation>Добавить столбец: введите название характеристики</translation>
    </message>
    <message>
        <source>Models</source>
        <translation>Исполнения</translation>
    </message>
    <message>
        <source>Sold as one model: its data stand under Values. Ctrl+V pastes more from Excel or LibreOffice.</source>
        <translation>Одно исполнение: его данные — в разделе «Характеристики». Ctrl+V — вставить исполнения из Excel или LibreOffice.</translation>
    </message>
</context>
<context>
    <name>WholePanel</name>
    <message>
        <source>Do all of this again?</source>
        <translation>Вернуть всё это?</translation>
    </message>
    <message>
        <source>Take all of this back?</source>
        <translation>Отменить всё это?</translation>
    </message>
    <message numerus="yes">
        <source>%Ln thing(s) are set back to what they were: {names}</source>
        <translation>
            <numerusform>%Ln объект вернётся в прежнее состояние: {names}</numerusform>
            <numerusform>%Ln объекта вернутся в прежнее состояние: {names}</numerusform>
            <numerusform>%Ln объектов вернутся в прежнее состояние: {names}</numerusform>
        </translation>
    </message>
    <message>
        <source>Do it again</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>Take it back</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>Не надо</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Остановить</translation>
    </message>
    <message>
        <source>Doing it again… {share} %</source>
        <translation>Возвращаем… {share} %</translation>
    </message>
    <message>
        <source>Taking it back… {share} %</source>
        <translation>Отменяем… {share} %</translation>
    </message>
</context>
<context>
    <name>WordsColumn</name>
    <message>
        <source>Ctrl+Enter marks the text as checked</source>
        <translation>Ctrl+Enter отмечает текст как проверенный</translation>
    </message>
</context>
<context>
    <name>Working</name>
    <message>
        <source>Cancel</source>
        <translation>Отмена</translation>
    </message>
</context>
</TS>
