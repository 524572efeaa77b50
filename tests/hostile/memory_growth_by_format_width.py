# ends: limit
while True:
    f'{1:>{10**7}}'
