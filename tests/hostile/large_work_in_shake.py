# ends: MemoryError
import hashlib
hashlib.shake_128(b'').digest(2**31 - 1)
