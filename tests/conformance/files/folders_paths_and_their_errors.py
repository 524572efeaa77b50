import os, os.path, tempfile, shutil, stat
print(os.path.join('a','b','/c','d'), os.path.normpath('/a/../b//c/.'), os.path.splitext('a/b.tar.gz'), os.path.splitext('.x'), os.path.relpath('/a/b','/a/c'))
with tempfile.TemporaryDirectory() as d:
    p=os.path.join(d,'x','y'); os.makedirs(p); f=open(os.path.join(p,'f.txt'),'w'); f.write('hello'); f.close()
    print(sorted(os.listdir(d)), [(r[len(d):],a,b) for r,a,b in os.walk(d)], os.stat(os.path.join(p,'f.txt')).st_size)
    for f in [lambda: os.listdir(d+'/zz'), lambda: os.rmdir(d), lambda: os.mkdir(p), lambda: os.remove(p), lambda: open(d+'/q'), lambda: os.stat(d+'/q'), lambda: os.listdir(p+'/f.txt'), lambda: os.rename(d+'/a',d+'/b'), lambda: os.stat(1.5), lambda: os.fspath(3), lambda: os.chdir(d+'/n'), lambda: os.environ['NOPE'], lambda: os.path.join('a',b'b'), lambda: os.path.join('a',1)]:
        try: print(f())
        except Exception as e: print(type(e).__name__, str(e).replace(d,'D'))
    os.rename(p+'/f.txt', p+'/g'); print(os.listdir(p), os.path.isfile(p+'/g'), stat.filemode(os.stat(p).st_mode)); 
    os.chdir(d); print(os.getcwd()==os.path.realpath(d), os.listdir(), os.path.exists('x/y/g'), open('x/y/g').read())
    os.chdir('/')
print(os.path.exists(d)); os.environ['ZZ']='1'; print(os.getenv('ZZ'), 'ZZ' in os.environ)
with tempfile.NamedTemporaryFile('w+') as f: f.write('abc'); f.flush(); print(open(f.name).read()); n=f.name
print(os.path.exists(n), os.path.commonpath(['/a/b','/a/c']), os.path.expandvars('$ZZ/${ZZ}x$'), os.sep, os.name, isinstance(os.environ, dict))
