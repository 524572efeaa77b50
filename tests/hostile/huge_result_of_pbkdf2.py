# ends: MemoryError
import hashlib
hashlib.pbkdf2_hmac("sha1", b"x", b"y", 1, dklen=2**31 - 1)
