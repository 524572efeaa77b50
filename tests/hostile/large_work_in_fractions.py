# ends: limit
import fractions
x = fractions.Fraction(1, 3)
while True:
    x = x * x + 1
