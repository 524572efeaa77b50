import os
import tempfile

folder = tempfile.mkdtemp()
p = os.path.join(folder, 'fdtest')
fd=os.open(p,os.O_RDWR|os.O_CREAT|os.O_TRUNC,0o600)
print(type(fd), os.write(fd,b'hello\nworld'), os.lseek(fd,0,0), os.read(fd,5), oct(os.fstat(fd).st_mode), os.fstat(fd).st_size)
os.ftruncate(fd,20); print(os.stat(p).st_size, os.stat(fd).st_nlink)
with open(fd,closefd=False) as f:
    f.seek(0); print(f.read())
os.close(fd)
for a in (lambda: os.read(fd,1), lambda: os.close(fd), lambda: open(fd), lambda: open(-1), lambda: os.fdopen('x'), lambda: open(p,closefd=False)):
    try: print(a())
    except Exception as e: print(repr(e))
fd=os.open(p,os.O_RDONLY)
with os.fdopen(fd) as f: print(f.name==fd, f.readline())
try: os.fstat(fd)
except OSError as e: print(e)
with open(p,opener=lambda path,flags: os.open(path,flags)) as f: print(f.readline(), f.name == p)
with open(p,'rb',0) as f: print(f.mode, f.fileno()==os.dup(f.fileno())-1, f.read(3), f.read(3), f.tell())
print(os.path.exists('\udfff'), os.path.exists('a\0b'))
try: open('\udfff')
except Exception as e: print(repr(e))
try: os.stat('a\0b')
except Exception as e: print(repr(e))
os.link(p,p+'2'); print(os.stat(p).st_nlink, os.path.samefile(p,p+'2')); os.unlink(p+'2'); os.unlink(p)
os.rmdir(folder)
