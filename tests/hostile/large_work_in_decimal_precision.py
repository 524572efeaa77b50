# ends: MemoryError
import decimal
decimal.getcontext().prec = 10**9
x = decimal.Decimal(1) / 3
print(x ** 100000)
