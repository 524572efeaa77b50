import glob
import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    for path in ('a/b/c.py', 'a/d.py', '.h/x.py', 'a/.hidden.py', 'e.txt', 'z[1].py', 'a/b/f/g.py'):
        os.makedirs(os.path.dirname(path) or '.', exist_ok=True)
        open(path, 'w').close()
    os.symlink('nowhere', 'dangling')
    for pattern in ('*', '**', '**/*.py', 'a/*', 'a/**/', '*/', '.*', 'a/b', 'nope*', 'a/*/*.py', 'z[[]1].py', 'dang*', '**/b/*',
                    '', '.', './*', 'e.txt/', 'a/b/'):
        print(pattern, sorted(glob.glob(pattern)), sorted(glob.glob(pattern, recursive=True)),
              sorted(glob.glob(pattern, root_dir='a', recursive=True, include_hidden=True)))
    print(sorted(glob.glob(b'*')), glob.escape('a*[b]?'), [path.replace(folder, '') for path in glob.iglob(folder + '/e*')])
    os.chdir('/')
