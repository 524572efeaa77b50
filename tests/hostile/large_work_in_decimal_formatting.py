# ends: MemoryError
import decimal
print(len(format(decimal.Decimal('1e999999999'), 'f')))
