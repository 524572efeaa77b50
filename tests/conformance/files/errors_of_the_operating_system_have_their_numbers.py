import os
import pathlib
import tempfile

d = tempfile.mkdtemp()
os.symlink('l', d + '/l')
for deed in (lambda: os.stat(d + '/l'), lambda: open(d + '/l'), lambda: os.stat(d + '/' + 'x' * 300),
             lambda: os.listdir(d + '/l'), lambda: pathlib.Path(d, 'l').exists(), lambda: os.rename(d, d + '/sub'),
             lambda: os.stat('/etc/passwd/x'), lambda: os.listdir('/etc/passwd'), lambda: open('/etc/passwd/x')):
    try:
        print(deed())
    except OSError as error:
        print(type(error).__name__, str(error).replace(d, 'D'))
os.unlink(d + '/l')
(pathlib.Path(d) / 'sub').mkdir()
(pathlib.Path(d) / 'link').symlink_to('sub')
(pathlib.Path(d) / 'sub' / 'file').touch()
(pathlib.Path(d) / 'hard').hardlink_to(pathlib.Path(d) / 'sub' / 'file')
for top_down in (True, False):
    for folder, folders, files in pathlib.Path(d).walk(top_down):
        print(str(folder).replace(d, 'D'), folders, sorted(files))
