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
        <translation>Выберите изделия в каталоге: пробелом или знаком «+» на карточке.</translation>
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
        <translation>Нет изделия, которое отвечает и словам, и отметкам. Сократите запрос или покажите все изделия.</translation>
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
    <name>DataScreen</name>
    <message>
        <source>Products</source>
        <translation>Изделия</translation>
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
    <name>FilterPanel</name>
    <message>
        <source>Field</source>
        <translation>Направление</translation>
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
        <source>Show all</source>
        <translation>Показать всё</translation>
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
        <source>In the brochure ✓</source>
        <translation>В буклете ✓</translation>
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
        <source>%n found for “{words}”</source>
        <translation>
            <numerusform>По запросу «{words}» найдено: %n</numerusform>
            <numerusform>По запросу «{words}» найдено: %n</numerusform>
            <numerusform>По запросу «{words}» найдено: %n</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n product(s)</source>
        <translation>
            <numerusform>%n изделие</numerusform>
            <numerusform>%n изделия</numerusform>
            <numerusform>%n изделий</numerusform>
        </translation>
    </message>
    <message>
        <source>Stand catalogue</source>
        <translation>Каталог стенда</translation>
    </message>
    <message>
        <source>sample data</source>
        <translation>образец данных</translation>
    </message>
</context>
<context>
    <name>ImportSection</name>
    <message>
        <source>Workbooks and tables (*.xlsx *.csv)</source>
        <translation>Книги и таблицы (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>Choose a file to import</source>
        <translation>Выберите файл для импорта</translation>
    </message>
    <message>
        <source>Save the empty workbook</source>
        <translation>Сохранить пустую книгу</translation>
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
        <source>A Booth workbook (XLSX) or a CSV table. You see what would change before anything is written.</source>
        <translation>Книга Booth (XLSX) или таблица CSV. До записи видно, что изменится.</translation>
    </message>
    <message>
        <source>Empty workbook</source>
        <translation>Пустая книга</translation>
    </message>
    <message>
        <source>Explains itself: fill it in and import it here.</source>
        <translation>С пояснениями внутри: заполните и импортируйте здесь.</translation>
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
        <source>Loading the sample; the cross stops it…</source>
        <translation>Загружается образец; крестик остановит…</translation>
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
        <source>Data</source>
        <translation>Данные</translation>
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
        <translation>Единицы величин</translation>
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
    <name>ProductsPage</name>
    <message>
        <source>Products</source>
        <translation>Изделия</translation>
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
        <source>Name</source>
        <translation>Наименование</translation>
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
        <source>Print brochure</source>
        <translation>Печать буклета</translation>
    </message>
</context>
<context>
    <name>SettingsScreen</name>
    <message numerus="yes">
        <source>Sample removed: %n product(s).</source>
        <translation>
            <numerusform>Образец удалён: %n изделие.</numerusform>
            <numerusform>Образец удалён: %n изделия.</numerusform>
            <numerusform>Образец удалён: %n изделий.</numerusform>
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
        <source>Recorded in the history of changes.</source>
        <translation>Записывается в историю изменений.</translation>
    </message>
    <message>
        <source>Invented products for looking around. Marked as sample on every screen and sheet.</source>
        <translation>Вымышленные изделия для знакомства с программой. На каждом экране и листе помечены как образец.</translation>
    </message>
    <message>
        <source>Units</source>
        <translation>Единицы величин</translation>
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
        <translation>Папка с данными</translation>
    </message>
    <message>
        <source>Sample catalogue</source>
        <translation>Каталог-образец</translation>
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
        <source>No values yet. The catalogue&apos;s workbook adds them on its sheet “values”.</source>
        <translation>Значений пока нет. Их добавляют в книге каталога на листе values.</translation>
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
    <name>Thumbs</name>
    <message>
        <source>{name}. Click to remove it.</source>
        <translation>{name}. Щёлкните, чтобы убрать из буклета.</translation>
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
        <translation>Для посетителя</translation>
    </message>
</context>
</TS>
