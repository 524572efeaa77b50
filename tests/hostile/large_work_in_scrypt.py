# ends: NotImplementedError
import hashlib
hashlib.scrypt(b'x', salt=b'y', n=2**30, r=8, p=1, maxmem=2**62)
