# ends: MemoryError
import decimal
print(len(str(int(decimal.Decimal('1e999999999')))))
