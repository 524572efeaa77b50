# ends: limit
import hashlib
hashlib.scrypt(b"x", salt=b"y", n=2**10, r=8, p=2**16, maxmem=2**31 - 1)
