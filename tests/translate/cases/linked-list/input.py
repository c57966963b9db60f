class Node:
    def __init__(self, value):
        self.value = value
        self.next = None


class LinkedList:
    def __init__(self, *values):
        self.head = None
        for value in values:
            self.append(value)

    def append(self, value):
        node = Node(value)
        if not self.head:
            self.head = node
            return
        last = self.head
        while last.next:
            last = last.next
        last.next = node

    def __iter__(self):
        node = self.head
        while node:
            yield node.value
            node = node.next

    def reverse(self):
        previous, node = None, self.head
        while node:
            node.next, previous, node = previous, node, node.next
        self.head = previous


items = LinkedList(1, "two", 3.0)
print(list(items))
items.reverse()
print(*items)
