"""What a category may wear, by names of Material Design Icons; `icon_words.py` says what each of them shows."""

from typing import Final

KIND_ICONS: Final = (
    *("air-filter", "air-purifier", "air-conditioner", "fan", "filter-variant", "bacteria-outline", "molecule"),
    *("shower-head", "water-outline", "water-pump", "pipe", "valve", "gauge", "thermometer", "radiator", "snowflake"),
    *("oil", "gas-cylinder", "fire", "fire-extinguisher", "smoke-detector-variant", "sprinkler-variant"),
    *("shield-check-outline", "lock-outline", "lightning-bolt", "battery-high", "home-battery", "solar-power-variant"),
    *("wind-turbine", "lightbulb-outline", "vibrate", "sine-wave", "radar", "wifi", "chip", "memory", "magnet"),
    *("diamond-stone", "hexagon-outline", "atom", "flask-outline", "microscope", "medical-bag", "leaf", "recycle"),
    *("factory", "cog-outline", "robot-industrial", "engine-outline", "hammer-wrench", "crane", "forklift"),
    *("warehouse", "package-variant-closed", "cube-outline", "scale-balance", "cart-outline", "camera-outline"),
    *("monitor", "home-outline", "office-building-outline", "bus-electric", "car-electric", "train", "airplane"),
    "shape-outline",
)
