# ends: limit
class Node:
    def __init__(self, next):
        self.next = next
        self.load = bytearray(1000)

x = None
while True:
    x = Node(x)
