# SPDX-License-Identifier: Apache-2.0
"""Colours in several systems of coordinates, each from 0 to 1."""

__all__ = ['rgb_to_yiq', 'yiq_to_rgb', 'rgb_to_hls', 'hls_to_rgb', 'rgb_to_hsv', 'hsv_to_rgb']

ONE_THIRD, ONE_SIXTH, TWO_THIRD = 1.0 / 3.0, 1.0 / 6.0, 2.0 / 3.0


def rgb_to_yiq(r, g, b):
    """To brightness and two axes of colour, as American television had them."""
    light = 0.30 * r + 0.59 * g + 0.11 * b
    red, blue = r - light, b - light
    return light, 0.74 * red - 0.27 * blue, 0.48 * red + 0.41 * blue


def yiq_to_rgb(y, i, q):
    """From brightness and two axes of colour."""
    mixed = (y + 0.9468822170900693 * i + 0.6235565819861433 * q,
             y - 0.27478764629897834 * i - 0.6356910791873801 * q,
             y - 1.1085450346420322 * i + 1.7090069284064666 * q)
    return tuple(min(max(part, 0.0), 1.0) for part in mixed)


def _hue(parts, high, span):
    """The angle, as a part of a full turn."""
    red, green, blue = ((high - part) / span for part in parts)
    turn = blue - green if parts[0] == high else 2.0 + red - blue if parts[1] == high else 4.0 + green - red
    return turn / 6.0 % 1.0


def rgb_to_hls(r, g, b):
    """To hue, lightness and saturation."""
    high, low = max(r, g, b), min(r, g, b)
    total, span = high + low, high - low
    light = total / 2.0
    if high == low:
        return 0.0, light, 0.0
    strength = span / total if light <= 0.5 else span / (2.0 - high - low)
    return _hue((r, g, b), high, span), light, strength


def hls_to_rgb(h, l, s):
    """From hue, lightness and saturation."""
    if s == 0.0:
        return l, l, l
    high = l * (1.0 + s) if l <= 0.5 else l + s - l * s
    low = 2.0 * l - high
    return tuple(_at(low, high, angle % 1.0) for angle in (h + ONE_THIRD, h, h - ONE_THIRD))


def _at(low, high, angle):
    if angle < ONE_SIXTH:
        return low + (high - low) * angle * 6.0
    if angle < 0.5:
        return high
    return low + (high - low) * (TWO_THIRD - angle) * 6.0 if angle < TWO_THIRD else low


def rgb_to_hsv(r, g, b):
    """To hue, saturation and value."""
    high, low = max(r, g, b), min(r, g, b)
    if high == low:
        return 0.0, 0.0, high
    return _hue((r, g, b), high, high - low), (high - low) / high, high


def hsv_to_rgb(h, s, v):
    """From hue, saturation and value."""
    if s == 0.0:
        return v, v, v
    sector = int(h * 6.0)
    within = h * 6.0 - sector
    low, falling, rising = v * (1.0 - s), v * (1.0 - s * within), v * (1.0 - s * (1.0 - within))
    return ((v, rising, low), (falling, v, low), (low, v, rising), (low, falling, v), (rising, low, v),
            (v, low, falling))[sector % 6]
