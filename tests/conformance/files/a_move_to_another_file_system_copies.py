import os
import shutil
import tempfile


def refuse(source, target):
    raise OSError(18, 'Invalid cross-device link')


with tempfile.TemporaryDirectory() as folder:
    os.chdir(folder)
    os.makedirs('from/inner')
    with open('from/inner/file', 'w') as file:
        file.write('text')
    os.symlink('inner/file', 'from/link')
    os.symlink('nowhere', 'from/dangling')
    rename, os.rename = os.rename, refuse
    try:
        print(shutil.move('from', 'to'))
        print(sorted(os.listdir('to')), os.readlink('to/dangling'), os.path.exists('from'))
        os.mkdir('place')
        print(shutil.move('to/inner/file', 'place'), os.listdir('to/inner'))
        print(shutil.move('to/link', 'place'), os.path.islink('place/link'))
        try:
            shutil.move('to', 'to/inner/deeper')
        except shutil.Error as error:
            print(error)
    finally:
        os.rename = rename
    os.makedirs('left/a')
    os.chmod('left/a', 0o750)
    os.symlink('nowhere', 'left/dangling')
    try:
        shutil.copytree('left', 'right')
    except shutil.Error as error:
        print([(source, target) for source, target, why in error.args[0]])
    print(oct(os.stat('right/a').st_mode))
    shutil.copytree('left', 'right', symlinks=True, dirs_exist_ok=True)
    print(os.path.islink('right/dangling'))
    told = []
    shutil.rmtree('nothing', onexc=lambda function, path, error: told.append((function.__name__, path)))
    os.symlink('a', 'right/whole')
    shutil.rmtree('right/whole', onexc=lambda function, path, error: told.append((path, str(error))))
    print(told)
    os.chdir('/')
