"""Where a Chinese line had better not break: inside a word.

Chinese writes no blanks between words. The commonest words of engineering and trade are listed here by
two characters; a break inside one costs more than an uneven line. Function words are good places.
"""

from typing import Final

_LISTED: Final = (
    "安全 安装 保护 保修 保养 报警 爆炸 泵站 比例 变频 变速 标准 表面 波动 波长 玻璃 不锈 材料 "
    "采用 采样 参数 操作 测量 测试 层流 产品 产生 厂房 厂家 车间 车辆 沉积 成套 成本 承受 程序 "
    "持续 尺寸 充电 充装 冲击 除尘 储能 储存 处理 触点 传输 传感 船舶 串行 粗糙 存储 单晶 单元 "
    "低温 低压 记录 扩至 停机 电池 电动 电缆 电力 电流 电路 电容 电压 电源 电站 电子 电阻 电气 动力 动态 独立 "
    "断开 额定 发电 发动 发生 发现 阀门 反应 反吹 防爆 防护 防水 防尘 放电 废气 分析 分子 粉尘 "
    "粉末 风机 风量 风管 封闭 服务 辐射 腐蚀 负载 复合 改善 干扰 高温 高压 高效 隔离 工厂 工程 "
    "工况 工位 工业 工艺 工作 公路 功耗 功率 供电 供应 固定 故障 管道 管路 罐体 光学 广泛 规格 "
    "柜体 过程 过滤 过载 毫米 航空 耗材 合格 合金 恒温 环境 回路 火灾 火焰 活性 机床 机械 机身 "
    "机器 基座 极端 集成 集尘 计量 技术 加工 加热 加速 家庭 监测 检测 检查 减少 降低 角度 接口 "
    "接触 接入 结构 解决 金属 紧凑 进风 进口 浸没 晶体 晶片 精度 精密 静电 净化 久经 就地 矩阵 "
    "具有 聚合 绝缘 均匀 抗震 开关 可靠 可选 客车 空间 空气 控制 快速 扩展 冷却 离心 力矩 立式 "
    "连接 连续 联动 灵敏 流量 流体 滤材 滤筒 滤芯 路灯 螺栓 螺纹 脉冲 满足 密封 面积 模块 母线 "
    "内置 耐热 耐压 能耗 能源 能力 粘度 凝结 浓度 排放 配电 配置 喷放 喷嘴 膨胀 频率 平均 屏幕 "
    "屏蔽 气体 气流 汽车 启动 起火 强度 墙面 清灰 清洁 清洗 区域 驱动 取样 全部 燃烧 热量 热失 "
    "失控 人工 认证 容积 容器 柔性 软件 散热 闪点 商店 设备 设计 设置 声级 生产 生物 失效 湿度 "
    "时间 实时 使用 示例 试验 室内 室外 释放 手动 寿命 数据 输出 输入 数字 水泵 水平 瞬时 松动 "
    "速度 塑料 酸性 损耗 太阳 探测 特点 特性 提供 提高 体积 调节 调试 铁路 通风 通信 图像 涂层 "
    "湍流 脱附 外壳 外形 完整 网络 危险 维护 维修 尾气 位置 温度 稳定 涡轮 污染 污水 无需 物质 "
    "误差 吸附 吸收 系列 系统 细菌 下降 现场 线缆 线圈 限制 箱体 响应 消防 消耗 小时 效率 斜面 "
    "谐振 卸料 信号 型号 性能 修磨 旋风 选择 选用 循环 压电 压力 压差 烟尘 烟雾 烟气 严酷 颜色 "
    "厌氧 氧化 验证 液体 液压 一体 医疗 仪表 仪器 移动 以及 抑制 异味 易于 引发 应用 用于 用户 "
    "优化 油雾 有机 有效 预热 预防 元件 圆柱 远程 运行 运输 载荷 噪声 增强 展会 展品 展位 张力 "
    "振动 震动 蒸汽 整车 整机 正常 证书 支持 支架 执行 直接 直径 指示 质量 制造 制冷 智能 中心 "
    "重量 轴承 主要 住宅 专用 转换 转速 装置 状态 准确 自动 自检 资料 阻力 阻燃 组成 组件 最大 "
    "最小 最高 作用 焊接 打磨 不停 电荷 敏感 壳体 早期 滤器 次氯 氯酸 酸钠 甲烷 硫化 氢气 氨气 恶臭 "
)
_WORDS: Final = frozenset(_LISTED.split())
_BEFORE: Final = frozenset("在并和与及或可将把从对为以而由使不无需能应经向至用当")
_AFTER: Final = frozenset("的了地等后前时中内上下者或与和及")

IN_WORD: Final = 0.6
IN_PHRASE: Final = 0.1
AT_JOINT: Final = 0.04


def price(before: str, after: str) -> float:
    """What a break between two ideographs costs, where 1 is a line left empty."""
    if before + after in _WORDS:
        return IN_WORD
    return AT_JOINT if after in _BEFORE or before in _AFTER else IN_PHRASE
