from pathlib import *
import tempfile, os
from urllib.parse import *
p=PurePosixPath('/a/b/../c.tar.gz'); print(p,repr(p),p.parts,p.name,p.stem,p.suffix,p.suffixes,p.parent,list(p.parents),p.root,p.anchor,p.is_absolute(),p/'x',p/'/y','z'/p,p.with_name('q'),p.with_suffix('.x'),p.with_stem('s'),p.relative_to('/a'),p.match('*.gz'),p.as_uri(),PurePath('a//b/./c'),PurePath(),PurePath('.'),PurePath('a')<PurePath('b'),p==PurePosixPath('/a/b/../c.tar.gz'),hash(p)==hash(PurePosixPath('/a/b/../c.tar.gz')))
for f in [lambda:p.relative_to('/z'),lambda:PurePath('/').with_name('x'),lambda:p.with_suffix('x'),lambda:PurePath(3),lambda:PurePath(b'a'),lambda:PurePath('a')<'b', lambda: p.parents[9], lambda: PurePath('a/b').relative_to('a/c',walk_up=True), lambda: PurePath('a/b/c.py').full_match('a/**/*.py')]:
    try: print(f())
    except Exception as e: print(type(e).__name__,e)
with tempfile.TemporaryDirectory() as d:
    r=Path(d); (r/'x'/'y').mkdir(parents=True); (r/'x'/'a.txt').write_text('hi'); (r/'x'/'y'/'b.txt').write_bytes(b'yo')
    print(sorted(str(q.relative_to(r)) for q in r.rglob('*')), sorted(q.name for q in r.glob('**/*.txt')), (r/'x/a.txt').read_text(), (r/'x').is_dir(), [q.name for q in (r/'x').glob('*.txt')], (r/'n').exists(), sorted(q.name for q in (r/'x').iterdir()))
    (r/'t').touch(); (r/'t').rename(r/'u'); print((r/'u').is_file(), (r/'u').stat().st_size); (r/'u').unlink(); (r/'u').unlink(missing_ok=True)
    for f in [lambda:(r/'u').unlink(), lambda:(r/'x').mkdir(), lambda: (r/'q'/'w').mkdir(), lambda: (r/'zz').read_text(), lambda: list(r.glob(''))]:
        try: print(f())
        except Exception as e: print(type(e).__name__, str(e).replace(d,'D'))
u=urlparse('http://user:pw@Host.com:8080/p/a;x?q=1&r=2#frag'); print(u,u.hostname,u.port,u.username,u.password,u.geturl(),urlsplit('//h/p?q'),urlsplit(b'http://h/p'),urljoin('http://a/b/c/d','../e'),urljoin('http://a/b','//x/y'),urljoin('http://a/b/c?q','?z'),urldefrag('http://a#b'),quote('a b/ü&'),quote_plus('a b&'),unquote('a%20b%C3%BC%zz'),unquote_plus('a+b'),urlencode({'a':1,'b':[1,2]},doseq=True),urlencode([('x y','z&')]),parse_qs('a=1&a=2&b=&c'),parse_qsl('a=1&b=',keep_blank_values=True),urlunsplit(('http','h','/p','q','f')), unquote_to_bytes('a%20'), quote(b'\xff'))
for base in ['http://a/b/c/d;p?q']:
    for r in ['g:h','g','./g','g/','/g','//g','?y','g?y','#s','g#s',';x','','.','./','..','../','../g','../..','../../g','../../../g','/./g','g.','..g','./../g','g;x=1/../y']: print(urljoin(base,r), end=' ')
print()
for f in [lambda:urlparse('http://h:x/').port, lambda: urlsplit('http://[::1/'), lambda: urlencode('abc'), lambda: urljoin('a',b'b'), lambda: quote(3)]:
    try: print(f())
    except Exception as e: print(type(e).__name__,e)
