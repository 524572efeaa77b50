import sys

sys.set_int_max_str_digits(0)
a, b = (1 << 2_400_000) + 12345, (1 << 1_150_000) - 77
for dividend, divisor in [(a, b), (-a, b), (a, -b), (-a, -b), (a * b, b), (a * b - 1, b)]:
    quotient, rest = divmod(dividend, divisor)
    print(quotient * divisor + rest == dividend, abs(rest) < b, (rest < 0) == (divisor < 0) or rest == 0, hash(quotient))
for number in [3 ** 30000, -(7 ** 20000), 10 ** 4096, 10 ** 4096 - 1, 10 ** 8192, 10 ** 8192 - 1, 10 ** 12000 + 5]:
    text = str(number)
    print(len(text), text[:12], text[-12:], int(text) == number, f'{number:,}'[:9])
