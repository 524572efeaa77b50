from decimal import *
import random
r = random.Random(3)
names = [c.__name__ for c in (InvalidOperation, DivisionByZero, Overflow, Underflow, Subnormal, Inexact, Rounded, Clamped)]
c = Context(prec=6, Emin=-20, Emax=20, traps=[])
nums = ['0', '-0', '1', '3E-24', '-1E+5', '9.99999E+20', '1E-25', 'inf', 'snan', '1.23456789012345', '7E+19']
for a in nums:
    for b in nums:
        for op in ('divide', 'divide_int', 'remainder', 'divmod', 'add', 'multiply', 'subtract', 'remainder_near', 'power', 'quantize', 'next_toward'):
            c.clear_flags()
            try: v = getattr(c, op)(Decimal(a), Decimal(b))
            except Exception as e: v = type(e).__name__, str(e)
            print(a, op, b, v, [f.__name__ for f, s in c.flags.items() if s])
