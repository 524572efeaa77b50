import hashlib
def t(f):
    try: return f()
    except Exception as e: return f'{type(e).__name__}: {e}'
b=hashlib.blake2b; s=hashlib.blake2s
print(b, type(b), b.SALT_SIZE,b.PERSON_SIZE,b.MAX_KEY_SIZE,b.MAX_DIGEST_SIZE,s.SALT_SIZE,s.PERSON_SIZE,s.MAX_KEY_SIZE,s.MAX_DIGEST_SIZE, b.__module__, b.__name__)
for c in (b,s):
    for n in (0,1,31,63,64,65,127,128,129,1000): print(n,c(bytes(range(256))*4 if n==1000 else bytes(n)).hexdigest())
    print(c(b'x',digest_size=5).hexdigest(), c(b'x',key=b'k'*20).hexdigest(), c(b'',key=b'k').hexdigest(), c(b'x',salt=b'ab',person=b'cd',digest_size=20).hexdigest(), c(b'x',fanout=2,depth=3,leaf_size=4096,node_offset=5,node_depth=1,inner_size=32,last_node=True).hexdigest())
    h=c(b'abc'); g=h.copy(); h.update(b'd'); print(h.hexdigest(),g.hexdigest(),h.digest_size,h.block_size,h.name,len(h.digest()))
    for k in (dict(digest_size=0),dict(digest_size=65),dict(key=b'x'*65),dict(salt=b'x'*17),dict(person=b'x'*17),dict(fanout=256),dict(depth=0),dict(depth=256),dict(leaf_size=-1),dict(node_depth=256),dict(inner_size=65),dict(node_offset=-1),dict(node_offset=1<<64),dict(node_offset=1<<48),dict(zz=1),dict(usedforsecurity=False)):
        print(k if k!=dict(key=b'x'*65) else 'key', t(lambda: c(b'',**k).hexdigest()[:20]))
    print(t(lambda: c('x')), t(lambda: c(5)), t(lambda: c(b'',b'')))
    print(str(c(b''))[:24])
for n in ('shake_128','shake_256'):
    c=getattr(hashlib,n); h=c(b'abc'); print(h.hexdigest(10),h.digest(3),h.digest_size,h.block_size,h.name, str(h)[:20], t(lambda: h.digest()), t(lambda: h.hexdigest(-1)), h.hexdigest(0), t(lambda: h.hexdigest('x')))
    g=h.copy(); h.update(b'q'*500); print(h.hexdigest(300),g.hexdigest(5), t(lambda: h.hexdigest(length=4)))
    print(c(b'', usedforsecurity=False).hexdigest(4), hashlib.new(n,b'a').hexdigest(4))
p=hashlib.pbkdf2_hmac
print(p('sha256',b'password',b'salt',1).hex(), p('sha1',b'password',b'salt',2,20).hex(), p('sha512',b'pw'*100,b'salt',3,dklen=100).hex(), p('md5',b'',b'',1).hex())
for a in (('sha256',b'',b'',0),('sha256','x',b'',1),('sha256',b'',b'',1,0),('sha256',b'',b'',-1), (5,b'',b'',1),('sha256',b'','x',1)): print(t(lambda: p(*a)))
print(t(lambda: p(hash_name='sha256',password=b'a',salt=b'b',iterations=1,dklen=None).hex()))
print(hashlib.new('blake2b',b'a').hexdigest()[:10], hashlib.new('blake2s',b'a',usedforsecurity=False).hexdigest()[:10], t(lambda: hashlib.new('blake2b',b'',digest_size=3).hexdigest()))
print(sorted(hashlib.algorithms_guaranteed), hashlib.sha3_256(b'').block_size, hashlib.sha256().block_size, sorted(hashlib.__all__))
