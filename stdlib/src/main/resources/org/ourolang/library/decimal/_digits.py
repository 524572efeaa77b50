# SPDX-License-Identifier: Apache-2.0
"""Coefficients: how many digits they have, their texts, and which digits are dropped."""

from ._signals import (
    ROUND_05UP, ROUND_CEILING, ROUND_FLOOR, ROUND_HALF_DOWN, ROUND_HALF_EVEN, ROUND_HALF_UP, ROUND_UP)


def rounds_up(kept, half, sign, rounding):
    """Whether to round away from zero. half: -1 below, 0 at, 1 above one half of the last place."""
    if rounding == ROUND_HALF_EVEN:
        return half > 0 or half == 0 and kept & 1
    if rounding == ROUND_HALF_UP:
        return half >= 0
    if rounding == ROUND_HALF_DOWN:
        return half > 0
    if rounding == ROUND_CEILING:
        return not sign
    if rounding == ROUND_FLOOR:
        return bool(sign)
    if rounding == ROUND_05UP:
        return kept % 5 == 0
    return rounding == ROUND_UP


def width(number):
    """How many digits a coefficient has, one for zero; without making them text."""
    if number < 10 ** 30:
        return len(str(number))
    width = (number.bit_length() - 1) * 1233 // 4096 + 1
    while number >= 10 ** width:
        width += 1
    return width


def number(digits):
    """The coefficient that a text of any length tells."""
    if len(digits) <= 4000:
        return int(digits)
    half = len(digits) // 2
    return number(digits[:-half]) * 10 ** half + number(digits[-half:])


def digits(number):
    """The text of a coefficient of any length."""
    if number < 10 ** 4000:
        return str(number)
    half = width(number) // 2
    high, low = divmod(number, 10 ** half)
    return digits(high) + digits(low).zfill(half)


def cut(number, places, sign, rounding):
    """The coefficient without its last places, and whether that changed the value."""
    if places > width(number) + 1:
        return int(bool(number) and rounds_up(0, -1, sign, rounding)), bool(number)
    unit = 10 ** places
    kept, rest = divmod(number, unit)
    if rest and rounds_up(kept, (2 * rest > unit) - (2 * rest < unit), sign, rounding):
        kept += 1
    return kept, bool(rest)
