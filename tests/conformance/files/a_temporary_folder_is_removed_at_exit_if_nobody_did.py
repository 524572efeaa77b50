import atexit
import os

path = None
atexit.register(lambda: print('left at exit:', os.path.exists(path)))

import tempfile

folder = tempfile.TemporaryDirectory(suffix='.folder')
path = folder.name
with open(os.path.join(path, 'file'), 'w') as file:
    file.write('text')
os.mkdir(os.path.join(path, 'inner'))
print(os.path.isdir(path), path.endswith('.folder'))
with tempfile.TemporaryDirectory() as other:
    print(os.path.isdir(other))
print(os.path.exists(other))
