import io
b=io.BytesIO(b'hello world'); v=b.getbuffer()
print(len(v), bytes(v[:5]), v.readonly, v.format, v.nbytes, type(v.obj).__name__)
v[0]=72; v[-5:]=b'WORLD'; print(b.getvalue(), v.tolist()[:3], v[0], bytes(v)==b.getvalue())
with b.getbuffer() as w: print(w[1])
try: w[0]
except ValueError as e: print(e)
del v, w
b.write(b'x'*100); print(len(b.getbuffer()))
c=io.BytesIO(); c.close()
try: c.getbuffer()
except ValueError as e: print(e)
