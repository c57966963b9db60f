/** A lesson with the traps of real notes: headings of HTML glued to a fence, tabs, long comments, a missing image. */
export const tasksNote = `<h3>Примечания</h3>
\`\`\`python
import time
import asyncio


async def delay(delay):
	print(f"{delay} -- started")
	await asyncio.sleep(delay)
	print(f"{delay} -- finished")

async def example1():
	start = time.perf_counter()
	task1 = asyncio.create_task(delay(2)) # создание первой таски (значит отправляет эту таску в event loop)
	task2 = asyncio.create_task(delay(1)) # создание второй таски
	await task2 # после первого await все таски, добавленные в event loop начинают выполняться
	# но здесь мы не эвэйтим первую таску, которая не успевает выполниться за 1 секунду, поэтому завершается (тоесть мы не дожидаемся её выполнения), и если бы она выполнялась, к примеру, 0.5 секунды, то успела бы выполниться до конца
	print(f"Ended with {time.perf_counter() - start}")
\`\`\`
\`\`\`
# Output example1
❯ python main.py
2 -- started
1 -- started
1 -- finished
Ended with 1.0016486710010213
\`\`\`
<h5>Последовательно</h5>
\`\`\`python
async def example2():
	await asyncio.create_task(delay(1)) # здесь мы добавляем первую таску в event loop и сразу же начинаем ее выполнение, но так как вторую таску мы еще не добавили в event loop мы дожидаемся завершения первой таски и удаляем ее из event loop
	await asyncio.create_task(delay(2)) # здесь также
\`\`\`
\`\`\`
# Output example2
1 -- started
1 -- finished
2 -- started
2 -- finished
Ended with 3.0006486710010213
\`\`\`

## Конкурентность
![[grim.png]] и [[Другая заметка#Раздел|ссылка]], и \`код\` со <mark>словом</mark>.

\`\`\`python
# Этот код нужен дальше
async def work():
	await delay(3)
\`\`\`

\`\`\`python
async def main():
	await work()

# Output ---
# 3 -- started
# 3 -- finished

# можно делать это в цикле
async def main():
	tasks = [asyncio.create_task(delay(i)) for i in range(10)]
	for task in tasks:
		await task
\`\`\`

\`\`\`python
print(open("x").read())
\`\`\`

\`\`\`bash
python main.py # запуск
\`\`\`
`;
