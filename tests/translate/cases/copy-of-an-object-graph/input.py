import copy
class Node:
    def __init__(self, value):
        self.value = value
        self.next = None
n = Node(1)
n.next = Node(2)
n.next.next = n
m = copy.deepcopy(n)
print(m is n, m.next.next is m, m.next.value)
