import os
import tempfile

with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    os.mkdir('inner')
    os.symlink('nowhere', 'dangling')
    print(os.path.lexists('inner'), os.path.lexists('dangling'), os.path.exists('dangling'), os.path.lexists('nothing'))
    os.chdir('/')
