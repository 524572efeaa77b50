# ends: limit
import base64
while True:
    base64.b85encode(bytes(10**6))
