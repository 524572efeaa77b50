# ends: contained
import code

console = code.InteractiveConsole()
for line in "import os", "print('ESCAPED', os.listdir('/'))", "print('ESCAPED', open('/etc/passwd').read())":
    console.push(line)
print("contained")
