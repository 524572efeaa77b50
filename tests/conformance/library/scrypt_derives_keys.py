import hashlib


def told(**parameters):
    try:
        print(hashlib.scrypt(**parameters).hex())
    except Exception as e:
        print(type(e).__name__, e)


told(password=b'', salt=b'', n=16, r=1, p=1, dklen=64)
told(password=b'password', salt=b'NaCl', n=64, r=8, p=16, dklen=33)
told(password=b'pw', salt=b's', n=1024, r=1, p=2)
told(password=b'pw')
told(password=b'pw', salt=b's')
told(password=b'pw', salt=b's', n=2)
told(password=b'pw', salt=b's', n=2, r=1)
told(password=b'pw', salt=b's', n=15, r=1, p=1)
told(password=b'pw', salt=b's', n=1, r=1, p=1)
told(password=b'pw', salt=b's', n=2, r=0, p=1)
told(password=b'pw', salt=b's', n=2, r=1, p=0)
told(password=b'pw', salt=b's', n=2 ** 16, r=1, p=1)
told(password='pw', salt=b's', n=2, r=1, p=1)
told(password=b'pw', salt='s', n=2, r=1, p=1)
told(password=b'pw', salt=b's', n=2, r=1, p=1, dklen=0)
told(password=b'pw', salt=b's', n=2, r=1, p=1, maxmem=-1)
told(password=b'pw', salt=b's', n=2 ** 20, r=8, p=1)
told(password=b'pw', salt=b's', n=1024, r=8, p=1, maxmem=2 ** 10)
told(password=b'pw', salt=b's', n='x', r=8, p=1)
told(password=b'pw', salt=b's', n=2, r=8, p=1, dklen='x')
told(password=b'pw', salt=b's', n=2, r=8, p=1, other=1)
