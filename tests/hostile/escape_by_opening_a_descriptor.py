# ends: contained
def attempt(number):
    with open(number, 'rb', closefd=False) as file:
        return file.read(100)


if attempt(0):
    print('ESCAPED: the host gave no input')
for number in range(3, 300):
    try:
        attempt(number)
    except OSError:
        pass
    else:
        print('ESCAPED', number)
print('contained')
