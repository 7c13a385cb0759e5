<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="ru_RU" sourcelanguage="en">
<context>
    <name>AcademicYear</name>
    <message>
        <source>“%1” is not a school year. Write it as 2022/2023.</source>
        <translation>«%1» — не учебный год. Запишите его так: 2022/2023.</translation>
    </message>
</context>
<context>
    <name>ArmsPicture</name>
    <message>
        <source>There is no such picture. Choose another file.</source>
        <translation>Такого рисунка нет. Выберите другой файл.</translation>
    </message>
    <message>
        <source>The picture is larger than 2 MB. Choose a smaller one.</source>
        <translation>Рисунок больше 2 МБ. Выберите рисунок поменьше.</translation>
    </message>
    <message>
        <source>The picture cannot be read (%1).</source>
        <translation>Рисунок не читается (%1). Выберите другой файл.</translation>
    </message>
    <message>
        <source>This is no PNG or JPEG picture. Save it as PNG and choose it again.</source>
        <translation>Это не рисунок PNG или JPEG. Сохраните его в формате PNG и выберите снова.</translation>
    </message>
    <message>
        <source>The picture is damaged. Choose another file.</source>
        <translation>Рисунок повреждён. Выберите другой файл.</translation>
    </message>
    <message>
        <source>The picture has %1 × %2 pixels, that is too many. Make it smaller.</source>
        <translation>В рисунке %1 × %2 точек, это слишком много. Уменьшите его.</translation>
    </message>
    <message>
        <source>The picture cannot be stored. Choose another file.</source>
        <translation>Рисунок не удаётся сохранить. Выберите другой файл.</translation>
    </message>
</context>
<context>
    <name>ClassificationDiff</name>
    <message>
        <source>Comparing schools</source>
        <translation>Сравнение школ</translation>
    </message>
</context>
<context>
    <name>Cli</name>
    <message>
        <source>The command “%1” does not take --%2.</source>
        <translation>Команда «%1» не принимает параметр --%2.</translation>
    </message>
    <message>
        <source>No command was given.</source>
        <translation>Команда не указана.</translation>
    </message>
    <message>
        <source>There is no command “%1”.</source>
        <translation>Команды «%1» нет.</translation>
    </message>
    <message>
        <source>Schools: %1, read and classified in %2 ms.</source>
        <translation>Школ: %1, прочитано и распределено за %2 мс.</translation>
    </message>
    <message>
        <source>A workbook template cannot be given yet: the list is written in its usual columns.</source>
        <translation>Образец книги пока не принимается: список пишется в обычных столбцах.</translation>
    </message>
    <message>
        <source>The list is written as .xlsx, .csv, .docx or .pdf. Give the file such an ending.</source>
        <translation>Список пишется в .xlsx, .csv, .docx или .pdf. Дайте файлу такое окончание.</translation>
    </message>
    <message>
        <source>Write: criteria list | import FILE | export ID | use ID.</source>
        <translation>Напишите: criteria list | import ФАЙЛ | export НОМЕР | use НОМЕР.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check its name and the access rights.</source>
        <translation>Файл не читается. Проверьте имя и права доступа.</translation>
    </message>
    <message>
        <source>The file is too large for what it should hold.</source>
        <translation>Файл слишком велик для того, что в нём должно быть.</translation>
    </message>
    <message>
        <source>The file cannot be written. Check the folder and the access rights.</source>
        <translation>Файл не записывается. Проверьте папку и права доступа.</translation>
    </message>
    <message>
        <source>The command “%1” takes one file.</source>
        <translation>Команде «%1» нужен один файл.</translation>
    </message>
    <message>
        <source>The check found errors.</source>
        <translation>Проверка нашла ошибки.</translation>
    </message>
    <message>
        <source>The database is sound; there are no remarks.</source>
        <translation>База исправна, замечаний нет.</translation>
    </message>
    <message>
        <source>The database is sound. Remarks: %1.</source>
        <translation>База исправна. Замечаний: %1.</translation>
    </message>
    <message>
        <source>A verified copy is written: %1</source>
        <translation>Проверенная копия записана: %1</translation>
    </message>
    <message>
        <source>The database is restored from the copy: %1</source>
        <translation>База восстановлена из копии: %1</translation>
    </message>
    <message>
        <source>The folder %1 cannot be made. Check the name and the access rights.</source>
        <translation>Папку %1 не удалось создать. Проверьте имя и права доступа.</translation>
    </message>
    <message>
        <source>Accepted: %1, rejected: %2, reference rows: %3. %4</source>
        <translation>Принято: %1, отклонено: %2, справочных строк: %3. %4</translation>
    </message>
    <message>
        <source>Nothing was stored: a trial run.</source>
        <translation>Ничего не сохранено: это пробный прогон.</translation>
    </message>
    <message>
        <source>The file has problems.</source>
        <translation>В файле есть ошибки.</translation>
    </message>
    <message>
        <source>Stored.</source>
        <translation>Сохранено.</translation>
    </message>
    <message>
        <source>Nothing was stored.</source>
        <translation>Ничего не сохранено.</translation>
    </message>
    <message>
        <source>The database is created: %1</source>
        <translation>База создана: %1</translation>
    </message>
    <message>
        <source>Name at least one file to load.</source>
        <translation>Укажите хотя бы один файл.</translation>
    </message>
    <message>
        <source>A table of column correspondences cannot be given yet: name the columns as in the flat table.</source>
        <translation>Таблица соответствий столбцов пока не принимается: назовите столбцы как в простой таблице.</translation>
    </message>
    <message>
        <source>There is no kind of file “%1”: flat, vpr, ege, oge, schools, profile, roadmap, auto.</source>
        <translation>Вида файла «%1» нет. Есть: flat, vpr, ege, oge, schools, profile, roadmap, auto.</translation>
    </message>
    <message>
        <source>term not understood</source>
        <translation>срок не разобран</translation>
    </message>
    <message>
        <source>recurring</source>
        <translation>повторяется</translation>
    </message>
    <message>
        <source>as needed</source>
        <translation>по мере необходимости</translation>
    </message>
    <message>
        <source>the term has passed</source>
        <translation>срок прошёл</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>впереди</translation>
    </message>
    <message>
        <source>under way</source>
        <translation>идёт</translation>
    </message>
    <message>
        <source>An order is written as .pdf or .docx. Give the file such an ending.</source>
        <translation>Приказ пишется в .pdf или .docx. Дайте файлу такое окончание.</translation>
    </message>
    <message>
        <source>The command “%1” needs --%2.</source>
        <translation>Команде «%1» нужен параметр --%2.</translation>
    </message>
    <message>
        <source>“%1” is not a date. Write it as 24.06.2021.</source>
        <translation>«%1» — не дата. Напишите её так: 24.06.2021.</translation>
    </message>
    <message>
        <source>“%1” is not a number of the list.</source>
        <translation>«%1» — не номер из списка.</translation>
    </message>
    <message>
        <source>--%1 is given twice. Keep one of them.</source>
        <translation>Параметр --%1 указан дважды. Оставьте один.</translation>
    </message>
    <message>
        <source>The command “%1” does not take “%2”.</source>
        <translation>Команда «%1» не принимает «%2».</translation>
    </message>
    <message>
        <source>The answer could not be written out. Check the disk.</source>
        <translation>Не удалось вывести ответ. Проверьте диск.</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код ОО</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Low results</source>
        <translation>Низких результатов</translation>
    </message>
    <message>
        <source>Share below the minimum</source>
        <translation>Доля ниже минимума</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>применяется</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>образец</translation>
    </message>
    <message>
        <source>The copy before loading was not made: %1</source>
        <translation>Копия перед загрузкой не сделана: %1</translation>
    </message>
    <message>
        <source>The guide is written as .pdf or .docx. Give the file such an ending.</source>
        <translation>Руководство пишется в .pdf или .docx. Дайте файлу такое окончание.</translation>
    </message>
    <message>
        <source>The guide is written: %1</source>
        <translation>Руководство записано: %1</translation>
    </message>
    <message>
        <source>approved: %1</source>
        <translation>утверждены: %1</translation>
    </message>
    <message>
        <source>draft set</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>The file is larger than %1 KiB: this is no criteria set. Choose another one.</source>
        <translation>Файл больше %1 КиБ: это не набор критериев. Выберите другой файл.</translation>
    </message>
    <message>
        <source>Write: order list | new --template NAME [--roadmap ID] [--criteria ID] [--year Y] | print ID --to FILE | approve ID --number N --date D.</source>
        <translation>Напишите: order list | new --template ИМЯ [--roadmap НОМЕР] [--criteria НОМЕР] [--year ГОД] | print НОМЕР --to ФАЙЛ | approve НОМЕР --number N --date ДАТА.</translation>
    </message>
    <message>
        <source>Usage: lotsia-cli [--db FILE] [--json] COMMAND …
  new --department FILE.json              create the database
  import FILE… [--kind KIND] [--dry-run] [--replace]
                                          load schools, results, roadmaps
  criteria list | import FILE | export ID | use ID
  classify --year Y [--criteria ID] [--at-scale]
  list --year Y --to FILE.(xlsx|csv|docx|pdf)
  results --year Y                        what is stored, one JSON line each
  roadmap list | import FILE | export ID FILE
        | status ID [--on DATE] [--ics FILE]
  order list | new --template NAME [--roadmap ID] [--criteria ID] [--year Y]
        | print ID --to FILE.(pdf|docx) | approve ID --number N --date D
  check                                   integrity of the database and the data
  backup FILE | restore FILE              verified copies
  demo FOLDER                             the two demo departments with their documents
  guide FILE.(pdf|docx)                   the illustrated guide to the program
Exit codes: 0 done; 1 a problem in the data; 2 wrong usage; 3 a file cannot be read or written;
4 the database is in use; 5 the database is damaged or newer than the program.
</source>
        <translation>Вызов: lotsia-cli [--db ФАЙЛ] [--json] КОМАНДА …
  new --department ФАЙЛ.json              создать базу управления
  import ФАЙЛ… [--kind ВИД] [--dry-run] [--replace]
                                          загрузить школы, результаты, дорожные карты
  criteria list | import ФАЙЛ | export НОМЕР | use НОМЕР
  classify --year ГОД [--criteria НОМЕР] [--at-scale]
  list --year ГОД --to ФАЙЛ.(xlsx|csv|docx|pdf)
  results --year ГОД                      что сохранено, по строке JSON на каждый результат
  roadmap list | import ФАЙЛ | export НОМЕР ФАЙЛ
        | status НОМЕР [--on ДАТА] [--ics ФАЙЛ]
  order list | new --template ИМЯ [--roadmap НОМЕР] [--criteria НОМЕР] [--year ГОД]
        | print НОМЕР --to ФАЙЛ.(pdf|docx) | approve НОМЕР --number № --date ДАТА
  check                                   целостность базы и проверка данных
  backup ФАЙЛ | restore ФАЙЛ              проверенные копии
  demo ПАПКА                              два показательных управления с документами
  guide ФАЙЛ.(pdf|docx)                   руководство с рисунками
Коды завершения: 0 — сделано; 1 — ошибка в данных; 2 — неверный вызов; 3 — файл не читается или не записывается;
4 — база занята; 5 — база повреждена или новее программы.
</translation>
    </message>
    <message>
        <source>Left out of the calendar, for they have no day of control: %1</source>
        <translation>В календарь не вошли, так как у них нет дня контроля: %1</translation>
    </message>
    <message>
        <source>%1 Load the file on the page “Roadmap”, where this can be said.</source>
        <translation>%1 Загрузите файл на странице «Дорожная карта»: там это можно указать.</translation>
    </message>
    <message>
        <source>Write: roadmap list | import FILE | export ID FILE | status ID [--on DATE] [--ics FILE].</source>
        <translation>Напишите: roadmap list | import ФАЙЛ | export НОМЕР ФАЙЛ | status НОМЕР [--on ДАТА] [--ics ФАЙЛ].</translation>
    </message>
    <message>
        <source>copy of the order %1 to be changed</source>
        <translation>копия приказа %1 для внесения изменений</translation>
    </message>
</context>
<context>
    <name>ClipboardTable</name>
    <message>
        <source>The clipboard holds more than 4 million characters. Copy a part of the table.</source>
        <translation>В буфере обмена больше 4 миллионов знаков. Скопируйте часть таблицы.</translation>
    </message>
    <message>
        <source>The clipboard holds no text. Copy a table in Word or Excel and paste again.</source>
        <translation>В буфере обмена нет текста. Скопируйте таблицу в Word или Excel и вставьте снова.</translation>
    </message>
    <message>
        <source>The clipboard holds more than 2,000 rows. Copy a part of the table.</source>
        <translation>В буфере обмена больше 2 000 строк. Скопируйте часть таблицы.</translation>
    </message>
</context>
<context>
    <name>CommandLine</name>
    <message>
        <source>The picture is from 320x240 to 8000x8000 pixels. Correct --size.</source>
        <translation>Снимок бывает от 320x240 до 8000x8000 точек. Исправьте --size.</translation>
    </message>
    <message>
        <source>At most %1 databases open at a time. Choose fewer.</source>
        <translation>За один раз открывается не больше %1 баз. Выберите меньше.</translation>
    </message>
    <message>
        <source>Language of the window: ru or en.</source>
        <translation>Язык окна: ru или en.</translation>
    </message>
    <message>
        <source>Open the example.</source>
        <translation>Открыть учебный пример.</translation>
    </message>
    <message>
        <source>Save a picture of the window (PNG) and exit.</source>
        <translation>Сохранить снимок окна (PNG) и закончить работу.</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>Page to show, by its key: ranking, roadmap, …</source>
        <translation>Какую страницу показать, по её ключу: ranking, roadmap, …</translation>
    </message>
    <message>
        <source>key</source>
        <translation>ключ</translation>
    </message>
    <message>
        <source>Size of the picture in pixels.</source>
        <translation>Размер снимка в точках.</translation>
    </message>
    <message>
        <source>School year to show, by the year it ends in: 2023.</source>
        <translation>Какой учебный год показать, по году его окончания: 2023.</translation>
    </message>
    <message>
        <source>year</source>
        <translation>год</translation>
    </message>
    <message>
        <source>Database to open; of several, each opens in a window of its own.</source>
        <translation>База, которую открыть; если их несколько, каждая откроется в своём окне.</translation>
    </message>
    <message>
        <source>%1 All options are told by: lotsia --help</source>
        <translation>%1 Все параметры перечисляет lotsia --help.</translation>
    </message>
</context>
<context>
    <name>CopyFolder</name>
    <message>
        <source>daily</source>
        <translation>ежедневная</translation>
    </message>
    <message>
        <source>before loading files</source>
        <translation>перед загрузкой файлов</translation>
    </message>
    <message>
        <source>before restoring</source>
        <translation>перед восстановлением</translation>
    </message>
    <message>
        <source>made by hand</source>
        <translation>сделана вручную</translation>
    </message>
    <message>
        <source>The folder for copies cannot be made: %1. Choose another one on the page “Copies”.</source>
        <translation>Папку для копий создать не удалось: %1. Выберите другую на странице «Копии».</translation>
    </message>
</context>
<context>
    <name>CopyService</name>
    <message>
        <source>No folder for copies is chosen. Choose one on the page “Copies”.</source>
        <translation>Папка для копий не выбрана. Выберите её на странице «Копии».</translation>
    </message>
    <message>
        <source>The copy is damaged (%1). Use another one.</source>
        <translation>Копия повреждена (%1). Возьмите другую.</translation>
    </message>
</context>
<context>
    <name>CriteriaEdits</name>
    <message>
        <source>Use %1</source>
        <translation>применение набора «%1»</translation>
    </message>
    <message>
        <source>Confirm %1</source>
        <translation>Подтвердить: %1</translation>
    </message>
    <message>
        <source>New edition of %1</source>
        <translation>Новая редакция: %1</translation>
    </message>
    <message>
        <source>Remove %1</source>
        <translation>Убрать: %1</translation>
    </message>
    <message>
        <source>Years of %1</source>
        <translation>Годы действия: %1</translation>
    </message>
    <message>
        <source>What %1 is</source>
        <translation>Описание: %1</translation>
    </message>
    <message>
        <source>Load %1</source>
        <translation>Загрузить: %1</translation>
    </message>
    <message>
        <source>Add missing samples</source>
        <translation>Добавить недостающие образцы</translation>
    </message>
</context>
<context>
    <name>CriteriaFile</name>
    <message>
        <source>The file cannot be read: %1. Check that it exists and is not locked.</source>
        <translation>Файл не читается: %1. Проверьте, что он на месте и не занят другой программой.</translation>
    </message>
    <message>
        <source>The file is larger than 1 MB: this is no set of criteria. Choose another file.</source>
        <translation>Файл больше 1 МБ: это не набор критериев. Выберите другой файл.</translation>
    </message>
    <message>
        <source>The file cannot be written: %1. Choose another folder.</source>
        <translation>Файл не записывается: %1. Выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>CriteriaRepository</name>
    <message>
        <source>There is no criteria set number %1. See the list of sets.</source>
        <translation>Набора критериев с номером %1 нет. Посмотрите список наборов.</translation>
    </message>
    <message>
        <source>The criteria “%1” are approved already: %2.</source>
        <translation>Критерии «%1» уже утверждены: %2.</translation>
    </message>
    <message>
        <source>The criteria “%1” are still a sample. Compare them with the order of the region and confirm them on the page “Criteria”.</source>
        <translation>Критерии «%1» пока остаются образцом. Сверьте их с приказом региона и подтвердите на странице «Критерии».</translation>
    </message>
    <message>
        <source>A kept list of schools has no possible year. Restore the database from a copy.</source>
        <translation>У сохранённого списка школ невозможный год. Восстановите базу из копии.</translation>
    </message>
    <message>
        <source>The criteria “%1” were removed and cannot be approved. Put them back first.</source>
        <translation>Критерии «%1» убраны, утвердить их нельзя. Сначала верните их.</translation>
    </message>
    <message>
        <source>A decision by hand has no possible year. Restore the database from a copy.</source>
        <translation>У решения вручную невозможный год. Восстановите базу из копии.</translation>
    </message>
    <message>
        <source>The criteria “%1” have an impossible year. Restore the database from a copy.</source>
        <translation>У критериев «%1» невозможный год. Восстановите базу из копии.</translation>
    </message>
</context>
<context>
    <name>CriteriaService</name>
    <message>
        <source>There is no criteria set number %1. See the list of sets.</source>
        <translation>Набора критериев с номером %1 нет. Посмотрите список наборов.</translation>
    </message>
    <message>
        <source>No criteria set is in use. Choose one on the page “Criteria”.</source>
        <translation>Ни один набор критериев не применяется. Выберите его на странице «Критерии».</translation>
    </message>
    <message>
        <source>There is no school with the code %1.</source>
        <translation>Школы с кодом %1 нет.</translation>
    </message>
    <message>
        <source>A decision by hand needs its reason. Type it in.</source>
        <translation>Решению вручную нужна причина. Впишите её.</translation>
    </message>
    <message>
        <source>A decision by hand is a yes or a no.</source>
        <translation>Решение вручную — это «да» или «нет».</translation>
    </message>
    <message>
        <source>The criteria set has no class “%1”.</source>
        <translation>В наборе критериев нет класса «%1».</translation>
    </message>
    <message>
        <source>The edition “%1” of this set exists already. Give the copy another one.</source>
        <translation>Редакция «%1» этого набора уже есть. Дайте копии другую.</translation>
    </message>
    <message>
        <source>The criteria are approved (%1) and do not change any more. Make a new edition of them.</source>
        <translation>Критерии утверждены (%1) и больше не меняются. Сделайте новую редакцию.</translation>
    </message>
    <message>
        <source>With this change the set would be the same as set number %1. Change its title or edition first.</source>
        <translation>С этой правкой набор совпал бы с набором № %1. Сначала измените название или редакцию.</translation>
    </message>
    <message>
        <source>The first year must not stand after the last one. Correct the years.</source>
        <translation>Первый год не может быть позже последнего. Исправьте годы.</translation>
    </message>
    <message>
        <source>This set is in use. Use another one first, then remove it.</source>
        <translation>Этот набор применяется. Сначала примените другой, затем уберите этот.</translation>
    </message>
    <message>
        <source>The list has more than %1 lines. Give the list of one municipality.</source>
        <translation>В списке больше %1 строк. Возьмите список одного муниципалитета.</translation>
    </message>
    <message>
        <source>Lines that name no school: %1. Write the school's code or its name as on the page “Schools”.</source>
        <translation>Строки, в которых школа не узнана: %1. Укажите код школы или её название, как на странице «Школы».</translation>
    </message>
    <message>
        <source>The region's list is empty. Give the codes or names of its schools.</source>
        <translation>Список региона пуст. Укажите коды или названия школ.</translation>
    </message>
    <message>
        <source>On the school %1 (%2) there is a decision by hand about another class. Take it back first: a school has one decision in a year.</source>
        <translation>По школе %1 (%2) есть решение вручную о другом классе. Сначала отмените его: в одном году у школы одно решение.</translation>
    </message>
    <message>
        <source>The criteria “%1”, edition %2, were removed. Put them back first.</source>
        <translation>Критерии «%1», редакция %2, убраны. Сначала верните их.</translation>
    </message>
    <message>
        <source>A removed set has the same rules: “%1”, edition %2. Put it back, or change the title or the edition.</source>
        <translation>Те же правила у убранного набора: «%1», редакция %2. Верните его или измените название либо редакцию.</translation>
    </message>
    <message>
        <source>The description is longer than %1 letters. Shorten it.</source>
        <translation>Описание длиннее %1 знаков. Сократите его.</translation>
    </message>
    <message>
        <source>The rules look back before 1991. Choose a later school year.</source>
        <translation>Правила обращаются к годам до 1991. Выберите более поздний учебный год.</translation>
    </message>
</context>
<context>
    <name>CriteriaSet</name>
    <message>
        <source>“%1” is not described in “%2”. Describe it there or correct the name.</source>
        <translation>«%1» нет в разделе «%2». Опишите его там или исправьте название.</translation>
    </message>
    <message>
        <source>Exactly one of these is expected: %1.</source>
        <translation>Укажите ровно одно из: %1.</translation>
    </message>
    <message>
        <source>A share from 0 to 1 is expected: 30 % is 0.30.</source>
        <translation>Нужна доля от 0 до 1: 30 % записываются как 0.30. Исправьте значение.</translation>
    </message>
    <message>
        <source>Only "pool" has a mean of this figure.</source>
        <translation>Для этой величины есть среднее только по группе школ. Укажите «pool».</translation>
    </message>
    <message>
        <source>Either "times" or "minus_sd" is possible, not both.</source>
        <translation>Оставьте что-то одно: «times» или «minus_sd».</translation>
    </message>
    <message>
        <source>A factor greater than 0 and not above 100 is expected.</source>
        <translation>Укажите множитель больше 0 и не больше 100.</translation>
    </message>
    <message>
        <source>The spread of the region's schools is not known: use municipality or pool.</source>
        <translation>Разброс школ региона неизвестен. Укажите municipality или pool.</translation>
    </message>
    <message>
        <source>A number from 0 to %1 is expected.</source>
        <translation>Укажите число от 0 до %1.</translation>
    </message>
    <message>
        <source>Only true has a meaning here.</source>
        <translation>Здесь имеет смысл только true. Исправьте значение или уберите ключ.</translation>
    </message>
    <message>
        <source>The year %1 stands twice. Remove one of them.</source>
        <translation>Год %1 указан дважды. Уберите один из них.</translation>
    </message>
    <message>
        <source>A part greater than 0 and not above 1 is expected: 30 % is 0.30.</source>
        <translation>Нужна доля больше 0 и не больше 1: 30 % записываются как 0.30. Исправьте значение.</translation>
    </message>
    <message>
        <source>There are more than %1 conditions. Make the rules simpler.</source>
        <translation>Условий больше %1. Упростите правила.</translation>
    </message>
    <message>
        <source>Exactly one kind of condition is expected: %1.</source>
        <translation>Условие должно быть ровно одного вида: %1. Исправьте условие.</translation>
    </message>
    <message>
        <source>Either "each": true or "at_least" is expected beside "years".</source>
        <translation>Рядом с «years» укажите либо «each»: true, либо «at_least».</translation>
    </message>
    <message>
        <source>Only true has a meaning here; write "at_least" instead.</source>
        <translation>Здесь имеет смысл только true. Вместо этого укажите «at_least».</translation>
    </message>
    <message>
        <source>A level or a list of levels is expected: база, профиль, углублённый.</source>
        <translation>Укажите уровень или список уровней: база, профиль, углублённый.</translation>
    </message>
    <message>
        <source>Levels can be merged when "level" lists two or more.</source>
        <translation>Объединить уровни можно, когда в «level» их два или больше. Перечислите уровни.</translation>
    </message>
    <message>
        <source>The procedure “%1” stands twice. Remove one of them.</source>
        <translation>Процедура «%1» указана дважды. Уберите одну из них.</translation>
    </message>
    <message>
        <source>A list […] of 1 to %1 entries is expected.</source>
        <translation>Здесь нужен список […], в нём от 1 до %1 строк. Исправьте запись.</translation>
    </message>
    <message>
        <source>skip, unknown or %1:N is expected, N from %2 to %3.</source>
        <translation>Укажите skip, unknown или %1:N, где N от %2 до %3.</translation>
    </message>
    <message>
        <source>Years can be pooled for shares and means only.</source>
        <translation>Складывать годы можно только для долей и средних. Выберите другое правило.</translation>
    </message>
    <message>
        <source>Bands are a list of [limit, points]; the last limit is null.</source>
        <translation>Шкала записывается списком пар [граница, баллы], последняя граница — null. Исправьте шкалу.</translation>
    </message>
    <message>
        <source>The limits of the bands must grow.</source>
        <translation>Границы шкалы должны возрастать. Исправьте шкалу.</translation>
    </message>
    <message>
        <source>A weight of 0 has no effect. Correct the weight or remove the term.</source>
        <translation>Вес 0 ни на что не влияет. Исправьте вес или уберите слагаемое.</translation>
    </message>
    <message>
        <source>The class “%1” is described twice. Give one of them another id.</source>
        <translation>Класс «%1» описан дважды. Дайте одному из них другое обозначение.</translation>
    </message>
    <message>
        <source>A number is expected.</source>
        <translation>Здесь нужно число. Исправьте значение.</translation>
    </message>
    <message>
        <source>A number up to a million with at most 9 digits after the point is expected.</source>
        <translation>Нужно число не больше миллиона, не более 9 знаков после точки. Исправьте значение.</translation>
    </message>
    <message>
        <source>A whole number from %1 to %2 is expected.</source>
        <translation>Укажите целое число от %1 до %2.</translation>
    </message>
    <message>
        <source>A text of 1 to 200 letters is expected.</source>
        <translation>Нужен текст от 1 до 200 знаков. Исправьте значение.</translation>
    </message>
    <message>
        <source>An object {…} is expected.</source>
        <translation>Здесь нужна запись {…}. Исправьте её.</translation>
    </message>
    <message>
        <source>true or false is expected.</source>
        <translation>Укажите true или false.</translation>
    </message>
    <message>
        <source>One of these words is expected: %1.</source>
        <translation>Укажите одно из слов: %1.</translation>
    </message>
    <message>
        <source>The key “%1” is not known here. Correct or remove it.</source>
        <translation>Ключ «%1» здесь неизвестен. Исправьте или уберите его.</translation>
    </message>
    <message>
        <source>The class “%1” refers to itself in a circle. Remove one of the references.</source>
        <translation>Класс «%1» по кругу ссылается сам на себя. Уберите одну из ссылок.</translation>
    </message>
    <message>
        <source>The rules look back %1 years; at most %2 are possible.</source>
        <translation>Правила смотрят на %1 лет назад, а можно не больше %2. Сократите период.</translation>
    </message>
    <message>
        <source>The key “%1” belongs to lotsia-criteria/2. Write "format": "lotsia-criteria/2" at the beginning of the file or remove the key.</source>
        <translation>Ключ «%1» есть только в формате lotsia-criteria/2. Укажите в начале файла "format": "lotsia-criteria/2" или уберите ключ.</translation>
    </message>
    <message>
        <source>No school can ever get the class “%1”: “%2” asks for more procedures than the set has (%3). Lower the number.</source>
        <translation>Класс «%1» не может получить ни одна школа: условие «%2» требует больше процедур, чем есть в наборе (%3). Уменьшите число.</translation>
    </message>
    <message>
        <source>No school can ever get the class “%1”: “%2” and “%3” exclude one another. Correct one of them.</source>
        <translation>Класс «%1» не может получить ни одна школа: условия «%2» и «%3» исключают друг друга. Исправьте одно из них.</translation>
    </message>
    <message>
        <source>No school can ever get the class “%1”: “%2” never holds. Correct this condition.</source>
        <translation>Класс «%1» не может получить ни одна школа: условие «%2» не выполняется никогда. Исправьте это условие.</translation>
    </message>
    <message>
        <source>A text of at most %1 letters is expected.</source>
        <translation>Здесь нужен текст не длиннее %1 знаков. Сократите его.</translation>
    </message>
    <message>
        <source>The format “%1” is not known: lotsia-criteria/1 or lotsia-criteria/2 is expected.</source>
        <translation>Формат «%1» не известен. Укажите lotsia-criteria/1 или lotsia-criteria/2.</translation>
    </message>
    <message>
        <source>Either "indicator" or "measure" is possible in one term, not both.</source>
        <translation>В одном слагаемом возможно либо «indicator», либо «measure». Уберите одно из них.</translation>
    </message>
</context>
<context>
    <name>Dashboard</name>
    <message>
        <source>Criteria</source>
        <translation>Критерии</translation>
    </message>
    <message>
        <source>To the criteria</source>
        <translation>К критериям</translation>
    </message>
    <message>
        <source>No set of criteria is in use. Choose one.</source>
        <translation>Критерии не выбраны. Выберите набор критериев.</translation>
    </message>
    <message>
        <source>A sample is in use: %1. Confirm it or load your region's criteria.</source>
        <translation>Действует образец: %1. Подтвердите его или загрузите критерии своего региона.</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>To the results</source>
        <translation>К результатам</translation>
    </message>
    <message>
        <source>There are no schools yet. Load the list of schools.</source>
        <translation>Школ пока нет. Загрузите список школ.</translation>
    </message>
    <message>
        <source>To the schools</source>
        <translation>К школам</translation>
    </message>
    <message>
        <source>There are no results of %1 yet. Load the tables of ВПР, ОГЭ and ЕГЭ.</source>
        <translation>Результатов за %1 пока нет. Загрузите таблицы ВПР, ОГЭ и ЕГЭ.</translation>
    </message>
    <message>
        <source>Results: %1, schools with results: %2 of %3.</source>
        <translation>Результатов: %1, школ с результатами: %2 из %3.</translation>
    </message>
    <message>
        <source>Ranked list</source>
        <translation>Список школ</translation>
    </message>
    <message>
        <source>To the list</source>
        <translation>К списку</translation>
    </message>
    <message>
        <source>There is not enough data for the list yet. Load results first.</source>
        <translation>Данных для списка пока недостаточно. Сначала загрузите результаты.</translation>
    </message>
    <message>
        <source>not enough data: %1</source>
        <translation>недостаточно данных: %1</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Дорожная карта</translation>
    </message>
    <message>
        <source>To the roadmap</source>
        <translation>К дорожной карте</translation>
    </message>
    <message>
        <source>There is no roadmap for %1. Make one or load it from a file.</source>
        <translation>Дорожной карты на %1 нет. Составьте её или загрузите из файла.</translation>
    </message>
    <message>
        <source>The roadmap has no actions yet. Add them.</source>
        <translation>В дорожной карте пока нет мероприятий. Добавьте их.</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>To the orders</source>
        <translation>К приказам</translation>
    </message>
    <message>
        <source>There are no orders yet. Make one from a template.</source>
        <translation>Приказов пока нет. Составьте приказ по шаблону.</translation>
    </message>
    <message>
        <source>Drafts: %1, approved: %2. Sign and approve the drafts.</source>
        <translation>Проектов: %1, утверждено: %2. Подпишите и утвердите проекты.</translation>
    </message>
    <message>
        <source>Approved orders: %1.</source>
        <translation>Утверждённых приказов: %1.</translation>
    </message>
    <message>
        <source>Profiles of schools</source>
        <translation>Профили школ</translation>
    </message>
    <message>
        <source>Not part of this version: risk profiles are kept outside the program for now.</source>
        <translation>В этой версии нет: профили рисков пока ведутся вне программы.</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>decisions by hand: %1</source>
        <translation>решений вручную: %1</translation>
    </message>
    <message>
        <source>in no class: %1</source>
        <translation>ни в одном классе: %1</translation>
    </message>
    <message>
        <source>Roadmaps: %1, actions: %2; %3.</source>
        <translation>Дорожных карт: %1, мероприятий: %2; %3.</translation>
    </message>
    <message>
        <source>To the execution</source>
        <translation>К выполнению</translation>
    </message>
    <message>
        <source>There is nothing to report on yet: the roadmap has no actions. Add them.</source>
        <translation>Отчитываться пока не о чем: в дорожной карте нет мероприятий. Добавьте их.</translation>
    </message>
    <message>
        <source>Actions in their periods: %1.</source>
        <translation>Мероприятия по периодам: %1.</translation>
    </message>
    <message>
        <source>Mark what is carried out or put the term off.</source>
        <translation>Отметьте выполненное или перенесите срок.</translation>
    </message>
</context>
<context>
    <name>DataChecks</name>
    <message>
        <source>There are no schools yet. Load the list of schools.</source>
        <translation>Школ пока нет. Загрузите список школ.</translation>
    </message>
    <message>
        <source>School %1 (%2) has no level (НОШ, ООШ, СОШ). Fill it in on the page “Schools”.</source>
        <translation>У школы %1 (%2) не указан уровень (НОШ, ООШ, СОШ). Впишите его на странице «Школы».</translation>
    </message>
    <message>
        <source>School %1: the tax number %2 has a wrong check digit.</source>
        <translation>Школа %1: в ИНН %2 неверная контрольная цифра. Проверьте номер.</translation>
    </message>
    <message>
        <source>%1, %2, %3: %4</source>
        <translation>%1, %2, %3: %4</translation>
    </message>
    <message>
        <source>Measure %1: the term “%2” is not understood, so it cannot be followed.</source>
        <translation>Мероприятие %1: срок «%2» не разобран, за ним нельзя проследить. Уточните его.</translation>
    </message>
    <message>
        <source>Measure %1 has no planned result.</source>
        <translation>У мероприятия %1 нет планируемого результата. Впишите его.</translation>
    </message>
    <message>
        <source>The database is damaged: %1. Restore it from a copy.</source>
        <translation>База повреждена: %1. Восстановите её из копии.</translation>
    </message>
    <message>
        <source>No results in %1, schools: %2 (%3). Load their results, if there were any.</source>
        <translation>Нет результатов за %1, школ: %2 (%3). Загрузите их, если они были.</translation>
    </message>
    <message>
        <source>The criteria “%1”, edition %2, cannot be applied: %3</source>
        <translation>Критерии «%1», редакция %2, применить нельзя: %3</translation>
    </message>
    <message>
        <source>The criteria in use, “%1”, are a sample. Compare them with the order of the region and confirm them on the page “Criteria”.</source>
        <translation>Применяемые критерии «%1» — образец. Сверьте их с приказом региона и подтвердите на странице «Критерии».</translation>
    </message>
    <message>
        <source>The criteria “%1”, edition %2, ask for indicators that have no values in %3: %4. Load the school profiles or change the criteria.</source>
        <translation>Критериям «%1», редакция %2, нужны показатели, у которых нет значений за %3: %4. Загрузите паспорта школ или измените критерии.</translation>
    </message>
    <message>
        <source>The decision by hand on %1 (%2) in %3 is about the class “%4”, which the criteria “%5” do not have any more. Decide again or take it back.</source>
        <translation>Решение вручную по школе %1 (%2) за %3 — о классе «%4», которого в критериях «%5» больше нет. Примите решение заново или отмените его.</translation>
    </message>
    <message>
        <source>The decision by hand in %1 is about %2 (%3), a school in the archive. It has no effect.</source>
        <translation>Решение вручную за %1 — о школе %2 (%3), которая в архиве. На список оно не влияет.</translation>
    </message>
    <message>
        <source>The criteria “%1”, edition %2, were changed from outside. Restore the database from a copy.</source>
        <translation>Критерии «%1», редакция %2, изменены извне. Восстановите базу из копии.</translation>
    </message>
    <message>
        <source>Roadmap “%1”: %2</source>
        <translation>Дорожная карта «%1»: %2</translation>
    </message>
    <message>
        <source>Roadmap “%1”, measure “%2”: what is stored of its responsible parties, its schools or the meaning of its term cannot be read. Restore the database from a copy, or fill them in anew.</source>
        <translation>Дорожная карта «%1», мероприятие «%2»: ответственные, школы или значение срока в базе не читаются. Восстановите базу из копии или заполните их заново.</translation>
    </message>
    <message>
        <source>Roadmap “%1”, document “%2” (%3): %4</source>
        <translation>Дорожная карта «%1», документ «%2» (%3): %4</translation>
    </message>
    <message>
        <source>Order %1: %2</source>
        <translation>Приказ %1: %2</translation>
    </message>
    <message>
        <source>it changes an order that is not there. Restore the database from a copy.</source>
        <translation>приказа, который он изменяет, в базе нет. Восстановите базу данных из копии.</translation>
    </message>
    <message>
        <source>it and the order %1 change each other. Restore the database from a copy.</source>
        <translation>он и приказ %1 изменяют друг друга. Восстановите базу данных из копии.</translation>
    </message>
    <message>
        <source>An order cannot be read: %1</source>
        <translation>Приказ не читается: %1</translation>
    </message>
    <message>
        <source>the order of %1 has the same number in this year. Check the journal.</source>
        <translation>такой же номер в этом году у приказа от %1. Проверьте журнал.</translation>
    </message>
</context>
<context>
    <name>Database</name>
    <message>
        <source>There is no such file. Check its name and folder.</source>
        <translation>Такого файла нет. Проверьте имя и папку.</translation>
    </message>
    <message>
        <source>The file cannot be read. Check the access rights.</source>
        <translation>Файл не читается. Проверьте права доступа.</translation>
    </message>
    <message>
        <source>This is not a database of Lotsia. Choose a file with the ending .lotsia.</source>
        <translation>Это не база «Лоции». Выберите файл с окончанием .lotsia.</translation>
    </message>
    <message>
        <source>This database belongs to another program; it was left untouched.</source>
        <translation>Это база другой программы, она не тронута. Выберите файл с окончанием .lotsia.</translation>
    </message>
    <message>
        <source>The database was made by a newer version of the program; it was left untouched. Install the new version.</source>
        <translation>База создана более новой версией программы, она не тронута. Установите новую версию.</translation>
    </message>
    <message>
        <source>The database is damaged: the file is cut short. Restore it from a copy.</source>
        <translation>База повреждена: файл обрезан. Восстановите её из копии.</translation>
    </message>
    <message>
        <source>There is a file with this name already. Choose another name.</source>
        <translation>Файл с таким именем уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The database is of an older version. Open it for writing once, so that it can be brought up to date.</source>
        <translation>База создана прежней версией программы. Откройте её один раз для записи, чтобы она обновилась.</translation>
    </message>
    <message>
        <source>The copy cannot be written. Check the folder and the access rights.</source>
        <translation>Копия не записывается. Проверьте папку и права доступа.</translation>
    </message>
    <message>
        <source>The last change of the database was cut off. Open it once where the folder is writable, so that the change is taken back.</source>
        <translation>Последнее изменение базы оборвалось. Откройте её один раз там, где в папку можно писать, чтобы отменить его.</translation>
    </message>
    <message>
        <source>This is a folder or a device. Choose a file with the ending .lotsia.</source>
        <translation>Это папка или устройство. Выберите файл с окончанием .lotsia.</translation>
    </message>
    <message>
        <source>The database is damaged (%1), so it cannot be copied. Restore it from an earlier copy.</source>
        <translation>База повреждена (%1), копию снять нельзя. Восстановите её из прежней копии.</translation>
    </message>
    <message>
        <source>remarks of the check of the pages: %1</source>
        <translation>замечаний при проверке страниц: %1</translation>
    </message>
    <message>
        <source>a row of the table %1 refers to nothing</source>
        <translation>строка таблицы %1 ссылается на несуществующую</translation>
    </message>
    <message>
        <source>Making the copy was cancelled.</source>
        <translation>Создание копии отменено.</translation>
    </message>
    <message>
        <source>The check was cancelled.</source>
        <translation>Проверка отменена.</translation>
    </message>
</context>
<context>
    <name>DatasetLoader</name>
    <message>
        <source>Reading results</source>
        <translation>Чтение результатов</translation>
    </message>
    <message>
        <source>Cancelled; nothing was changed.</source>
        <translation>Отменено, ничего не изменено.</translation>
    </message>
</context>
<context>
    <name>Demo</name>
    <message>
        <source>The folder %1 cannot be made. Check the name and the access rights.</source>
        <translation>Папку %1 не удалось создать. Проверьте имя и права доступа.</translation>
    </message>
    <message>
        <source>The demo database cannot be written. Check the folder and the access rights.</source>
        <translation>Показательная база не записывается. Проверьте папку и права доступа.</translation>
    </message>
    <message>
        <source>There is a file %1 in the folder, and it is not a demo database. Choose another folder.</source>
        <translation>В папке есть файл %1, и это не показательная база. Выберите другую папку.</translation>
    </message>
</context>
<context>
    <name>Department</name>
    <message>
        <source>the name of the department is empty. Write it.</source>
        <translation>наименование органа управления не заполнено. Впишите его.</translation>
    </message>
</context>
<context>
    <name>DocumentDefaults</name>
    <message>
        <source>The picture is larger than 2 MB. Choose a smaller one.</source>
        <translation>Рисунок больше 2 МБ. Выберите рисунок поменьше.</translation>
    </message>
    <message>
        <source>The picture is damaged or no PNG. Choose another file.</source>
        <translation>Рисунок повреждён или не в формате PNG. Выберите другой файл.</translation>
    </message>
    <message>
        <source>The picture is larger than %1 × %1 pixels. Make it smaller.</source>
        <translation>Рисунок больше %1 × %1 точек. Уменьшите его.</translation>
    </message>
    <message>
        <source>The look of documents in the database cannot be read: %1 Restore the database from a copy.</source>
        <translation>Вид документов в базе не читается: %1 Восстановите базу из копии.</translation>
    </message>
    <message>
        <source>The coat of arms in the database is damaged. Choose the picture again in “Settings”.</source>
        <translation>Герб в базе повреждён. Выберите рисунок заново в «Настройках».</translation>
    </message>
    <message>
        <source>The coat of arms kept with the order is damaged. Restore the database from a copy.</source>
        <translation>Герб, сохранённый вместе с приказом, повреждён. Восстановите базу из копии.</translation>
    </message>
</context>
<context>
    <name>DocumentProfile</name>
    <message>
        <source>a number from %1 to %2 is expected here.</source>
        <translation>здесь нужно число от %1 до %2.</translation>
    </message>
    <message>
        <source>“2016” or “2025” is expected here.</source>
        <translation>здесь нужно «2016» или «2025».</translation>
    </message>
</context>
<context>
    <name>Documents</name>
    <message>
        <source>The document font PT Serif cannot be loaded. Install the program again.</source>
        <translation>Шрифт документов PT Serif не загружается. Установите программу заново.</translation>
    </message>
    <message>
        <source>The text document could not be made. Close other programs and try again.</source>
        <translation>Не удалось создать текстовый документ. Закройте другие программы и повторите.</translation>
    </message>
    <message>
        <source>The PDF could not be made. Close other programs and try again.</source>
        <translation>Не удалось создать PDF. Закройте другие программы и повторите.</translation>
    </message>
    <message>
        <source>Cannot write the file: %1. Close it in other programs or choose another folder.</source>
        <translation>Не удалось записать файл: %1. Закройте его в других программах или выберите другую папку.</translation>
    </message>
    <message>
        <source>The QR code has no text. Write what it shall say.</source>
        <translation>В QR-коде нет текста. Впишите, что он должен сообщать.</translation>
    </message>
    <message numerus="yes">
        <source>The text of the QR code is too long (%n letter(s)). Shorten it: a link is better than the whole text.</source>
        <translation><numerusform>Текст QR-кода слишком длинный (%n знак). Сократите его: лучше ссылка, чем весь текст.</numerusform><numerusform>Текст QR-кода слишком длинный (%n знака). Сократите его: лучше ссылка, чем весь текст.</numerusform><numerusform>Текст QR-кода слишком длинный (%n знаков). Сократите его: лучше ссылка, чем весь текст.</numerusform></translation>
    </message>
</context>
<context>
    <name>EditCommand</name>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>Evaluator</name>
    <message>
        <source>The work was cancelled.</source>
        <translation>Работа отменена. При необходимости запустите её снова.</translation>
    </message>
    <message>
        <source>No year is chosen. Choose the school year to evaluate.</source>
        <translation>Год не выбран. Выберите учебный год для оценки.</translation>
    </message>
    <message>
        <source>The rules look back before 1991. Choose a later school year.</source>
        <translation>Правила обращаются к годам до 1991. Выберите более поздний учебный год.</translation>
    </message>
</context>
<context>
    <name>EvidenceFile</name>
    <message>
        <source>The file does not exist any more. Choose another one.</source>
        <translation>Такого файла больше нет. Выберите другой.</translation>
    </message>
    <message>
        <source>This is a folder or a device. Choose a file.</source>
        <translation>Это папка или устройство. Выберите файл.</translation>
    </message>
    <message>
        <source>The file is larger than %1 MB. Attach a link to it or a smaller file.</source>
        <translation>Файл больше %1 МБ. Приложите ссылку на него или файл поменьше.</translation>
    </message>
    <message>
        <source>The file cannot be opened (%1). Close it in other programs and try again.</source>
        <translation>Файл не открывается (%1). Закройте его в других программах и повторите.</translation>
    </message>
    <message>
        <source>The file cannot be read to the end. Copy it to this computer and try again.</source>
        <translation>Файл не читается до конца. Скопируйте его на этот компьютер и повторите.</translation>
    </message>
    <message>
        <source>Cancelled. Nothing is attached.</source>
        <translation>Отменено. Файл не приложен.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>Файл пуст. Выберите другой.</translation>
    </message>
    <message>
        <source>The file cannot be written (%1). Choose another folder or close the program that has it open.</source>
        <translation>Файл не удалось записать (%1). Выберите другую папку или закройте программу, в которой он открыт.</translation>
    </message>
    <message>
        <source>This is not an address that can be opened. Type one that begins with http:// or https://, or the full path of a file or a folder.</source>
        <translation>Такой адрес открыть нельзя. Введите адрес, который начинается с http:// или https://, либо полный путь к файлу или папке.</translation>
    </message>
    <message>
        <source>A file of this kind is not opened from here, since it may be a program. Save it and check it first.</source>
        <translation>Файл такого вида отсюда не открывается: это может быть программа. Сохраните его и сначала проверьте.</translation>
    </message>
    <message>
        <source>The folder for opened documents cannot be made. Save the file instead.</source>
        <translation>Не удаётся создать папку для открытых документов. Сохраните файл и откройте его сами.</translation>
    </message>
</context>
<context>
    <name>ExecutionRepository</name>
    <message>
        <source>What is stored of the execution cannot be understood. Restore a copy.</source>
        <translation>Записи о выполнении повреждены. Восстановите копию базы.</translation>
    </message>
    <message>
        <source>There is no such document any more. Choose another one.</source>
        <translation>Такого документа больше нет. Выберите другой.</translation>
    </message>
</context>
<context>
    <name>ExecutionService</name>
    <message>
        <source>The document has no name. Type it in.</source>
        <translation>У документа нет названия. Введите его.</translation>
    </message>
    <message>
        <source>The name or the number of the document is longer than %1 letters. Shorten it.</source>
        <translation>Название или номер документа длиннее %1 знаков. Сократите его.</translation>
    </message>
    <message>
        <source>There is no such roadmap. Choose one from the list.</source>
        <translation>Такой дорожной карты нет. Выберите её из списка.</translation>
    </message>
    <message>
        <source>There is no such action in a roadmap any more. Choose another one.</source>
        <translation>Такого мероприятия в дорожной карте больше нет. Выберите другое.</translation>
    </message>
    <message>
        <source>The roadmap is in the archive and is not changed. Bring it back from the archive first.</source>
        <translation>Дорожная карта в архиве и не изменяется. Сначала верните её из архива.</translation>
    </message>
    <message>
        <source>There is no such period. Choose one from the list.</source>
        <translation>Такого периода нет. Выберите его из списка.</translation>
    </message>
    <message>
        <source>The text is longer than %1 letters. Shorten it.</source>
        <translation>Текст длиннее %1 знаков. Сократите его.</translation>
    </message>
    <message>
        <source>A date when it was done belongs to what is done. Choose the state “done” or clear the date.</source>
        <translation>Фактический срок указывают для выполненного. Выберите состояние «выполнено» или уберите дату.</translation>
    </message>
    <message>
        <source>The date when it was done is still ahead. Correct it.</source>
        <translation>Фактический срок ещё не наступил. Исправьте дату.</translation>
    </message>
    <message>
        <source>It is not said to which day the action is postponed. Type the date in.</source>
        <translation>Не указано, на какой день перенесено мероприятие. Введите дату.</translation>
    </message>
    <message>
        <source>The action is postponed to a day that is not after its term (%1). Type a later date in.</source>
        <translation>Мероприятие перенесено на день, который не позже его срока (%1). Введите более позднюю дату.</translation>
    </message>
    <message>
        <source>This very file is attached here already as “%1”. Nothing is added.</source>
        <translation>Этот файл здесь уже приложен: «%1». Второй раз он не добавлен.</translation>
    </message>
    <message>
        <source>There is no such document any more. Choose another one.</source>
        <translation>Такого документа больше нет. Выберите другой.</translation>
    </message>
    <message>
        <source>The stored file is damaged: it is not the one that was attached. Restore a copy or attach the file anew.</source>
        <translation>Файл в базе повреждён: это не тот файл, который приложили. Восстановите копию базы или приложите файл заново.</translation>
    </message>
    <message>
        <source>This is a register of the program. Open its page.</source>
        <translation>Это реестр программы. Откройте его страницу.</translation>
    </message>
    <message>
        <source>There is no such file or folder any more. Correct the link.</source>
        <translation>Такого файла или папки больше нет. Исправьте ссылку.</translation>
    </message>
</context>
<context>
    <name>FrozenLists</name>
    <message>
        <source>The kept list of schools is not readable in line %1. Restore the database from a copy.</source>
        <translation>Сохранённый список школ не читается в строке %1. Восстановите базу из копии.</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>%1 of %2 (%3)</source>
        <translation>%1 из %2 (%3)</translation>
    </message>
    <message numerus="yes">
        <source>And %n more differences.</source>
        <translation><numerusform>И ещё %n отличие.</numerusform><numerusform>И ещё %n отличия.</numerusform><numerusform>И ещё %n отличий.</numerusform></translation>
    </message>
    <message>
        <source>%1 (%2): the school was in the list then; now it is in the archive or has another code.</source>
        <translation>%1 (%2): тогда школа была в списке; теперь она в архиве или у неё другой код.</translation>
    </message>
    <message>
        <source>%1 (%2): the school was not in the list then.</source>
        <translation>%1 (%2): тогда этой школы в списке не было.</translation>
    </message>
    <message>
        <source>%1 (%2): its own figures are the same. Its kind, level, place or group was changed, or the figures of the schools that it is compared with.</source>
        <translation>%1 (%2): показатели самой школы прежние. Изменены её вид, уровень, местность или группа либо показатели школ, с которыми её сравнивают.</translation>
    </message>
    <message>
        <source>%1 (%2): %3: was %4, now %5.</source>
        <translation>%1 (%2): %3: было %4, стало %5.</translation>
    </message>
    <message>
        <source>%1 (%2): %3: the threshold was %4, now %5.</source>
        <translation>%1 (%2): %3: порог был %4, стал %5.</translation>
    </message>
    <message>
        <source>There is no kept list number %1. Choose one that is.</source>
        <translation>Сохранённого списка № %1 нет. Выберите список из имеющихся.</translation>
    </message>
    <message>
        <source>The kept list of schools number %1 was changed from outside. Restore the database from a copy.</source>
        <translation>Сохранённый список школ № %1 изменён извне. Восстановите базу из копии.</translation>
    </message>
    <message>
        <source>An older version kept this list without its criteria, and the set was changed since. The list can be read, but not computed again.</source>
        <translation>Этот список сохранён прежней версией программы без критериев, а набор с тех пор изменён. Прочитать список можно, пересчитать нельзя.</translation>
    </message>
    <message>
        <source>The criteria set of this list is not stored in the database.</source>
        <translation>Набора критериев, по которому составлен список, нет в базе.</translation>
    </message>
</context>
<context>
    <name>FrozenListsPanel</name>
    <message>
        <source>Criteria</source>
        <translation>Критерии</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>none: the list was only sent out</source>
        <translation>нет: список только отдан</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Школы</translation>
    </message>
    <message>
        <source>Kept on</source>
        <translation>Сохранён</translation>
    </message>
    <message>
        <source>and %1 more</source>
        <translation>и ещё %1</translation>
    </message>
    <message>
        <source>The same criteria on today's data give the very same list.</source>
        <translation>Те же критерии на нынешних данных дают в точности тот же список.</translation>
    </message>
    <message>
        <source>No verdict has changed, but some figures are different now.</source>
        <translation>Ни один вывод не изменился, но часть чисел теперь другая.</translation>
    </message>
    <message>
        <source>The stored set has other rules by now. The rules of the list were used for the comparison.</source>
        <translation>Правила этого набора с тех пор изменились. Для сверки взяты правила самого списка.</translation>
    </message>
    <message>
        <source>%1: is in no list now</source>
        <translation>%1: теперь нет в списке школ</translation>
    </message>
    <message>
        <source>%1: was not known then</source>
        <translation>%1: тогда такой школы в списке не было</translation>
    </message>
    <message>
        <source>%1: %2 — was “%3”, is “%4”</source>
        <translation>%1: %2 — было «%3», стало «%4»</translation>
    </message>
    <message>
        <source>Verdicts that changed: %1</source>
        <translation>Выводов изменилось: %1</translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation>Какие числа отличаются</translation>
    </message>
</context>
<context>
    <name>Guide</name>
    <message>
        <source>This part of the guide cannot be read. Install the program again.</source>
        <translation>Эта часть руководства не читается. Установите программу заново.</translation>
    </message>
    <message>
        <source>This chapter of the guide is damaged. Install the program again.</source>
        <translation>Эта глава руководства повреждена. Установите программу заново.</translation>
    </message>
    <message>
        <source>The guide is not there. Install the program again.</source>
        <translation>Руководства нет на месте. Установите программу заново.</translation>
    </message>
    <message>
        <source>This part of the guide has no printed form: “%1”. Write it in another way.</source>
        <translation>Эту часть руководства нельзя напечатать: «%1». Запишите её иначе.</translation>
    </message>
    <message>
        <source>This picture of the guide is damaged. Install the program again.</source>
        <translation>Этот рисунок руководства повреждён. Установите программу заново.</translation>
    </message>
</context>
<context>
    <name>Import</name>
    <message>
        <source>“%1” is not a number. Write a number in digits.</source>
        <translation>«%1» — не число. Запишите число цифрами.</translation>
    </message>
    <message>
        <source>%1 is negative. Correct the number.</source>
        <translation>%1 — отрицательное число. Исправьте его.</translation>
    </message>
    <message>
        <source>%1 is not a whole number of people. Correct the number.</source>
        <translation>%1 — не целое число человек. Исправьте его.</translation>
    </message>
    <message>
        <source>%1 people in one school is not possible. Correct the number.</source>
        <translation>%1 человек в одной школе быть не может. Исправьте число.</translation>
    </message>
    <message>
        <source>Quotes that were opened in this row are never closed. Correct the file or save it as .xlsx.</source>
        <translation>Кавычки, открытые в этой строке, нигде не закрыты. Исправьте файл или сохраните его в формате .xlsx.</translation>
    </message>
    <message>
        <source>A cell is longer than 32,767 letters. Check that this is a table.</source>
        <translation>Ячейка длиннее 32 767 знаков. Проверьте, что это таблица.</translation>
    </message>
    <message>
        <source>The table has more than 1,048,576 rows. Divide it into several files.</source>
        <translation>В таблице больше 1 048 576 строк. Разделите её на несколько файлов.</translation>
    </message>
    <message>
        <source>The line above the table does not name the exam. It must read like “01 - Русский язык 2023.06.01”.</source>
        <translation>Строка над таблицей не называет экзамен. Она должна иметь вид «01 - Русский язык 2023.06.01». Допишите её.</translation>
    </message>
    <message>
        <source>The row names no school. Write the code of the school or remove the row.</source>
        <translation>В строке не указана школа. Впишите код школы или удалите строку.</translation>
    </message>
    <message>
        <source>The cell of the school's code holds something else. Check whether the row is shifted.</source>
        <translation>В ячейке кода школы стоит другое значение. Проверьте, не сдвинута ли строка.</translation>
    </message>
    <message>
        <source>The result is not a whole number from %1 to %2. Correct it.</source>
        <translation>Результат — не целое число от %1 до %2. Исправьте его.</translation>
    </message>
    <message>
        <source>%1: pupils without a result (did not come, removed, annulled): %2. They are not counted as participants.</source>
        <translation>%1: без результата (не явились, удалены, аннулировано): %2 чел. Участниками они не считаются.</translation>
    </message>
    <message>
        <source>The file says that there were %1 participants, but %2 are listed. Check whether the file is whole.</source>
        <translation>В файле указано участников: %1, а в списке их %2. Проверьте, весь ли это файл.</translation>
    </message>
    <message>
        <source>The minimum score of “%1” is not known. Add a line “Минимальная граница” with it below the table.</source>
        <translation>Минимальный балл для «%1» неизвестен. Добавьте под таблицей строку «Минимальная граница» с этим баллом.</translation>
    </message>
    <message>
        <source>The sheet is empty and was passed over.</source>
        <translation>Лист пуст и пропущен.</translation>
    </message>
    <message>
        <source>The sheet has no heading row that is known and was passed over. Check whether it holds data.</source>
        <translation>На листе нет строки с известными заголовками, лист пропущен. Проверьте, нет ли на нём данных.</translation>
    </message>
    <message>
        <source>No exam protocol was found. It must have a title like “01 - Русский язык 2023.06.01” and the columns «Код ОО» and «Балл» or «Оценка».</source>
        <translation>Протокол экзамена не найден. В нём должны быть строка вида «01 - Русский язык 2023.06.01» и столбцы «Код ОО» и «Балл» или «Оценка». Проверьте файл.</translation>
    </message>
    <message>
        <source>“%1” is blank. Fill in the cell (0 if there was none).</source>
        <translation>«%1» не заполнено. Заполните ячейку (0, если никого не было).</translation>
    </message>
    <message>
        <source>“%1” is not a class: 1 to 11 is expected.</source>
        <translation>«%1» — не класс. Укажите число от 1 до 11.</translation>
    </message>
    <message>
        <source>The row of totals was passed over.</source>
        <translation>Строка с итогами пропущена.</translation>
    </message>
    <message>
        <source>Columns not found: %1. Add them to the heading row or correct the headings.</source>
        <translation>Не найдены столбцы: %1. Добавьте их в строку заголовков или исправьте заголовки.</translation>
    </message>
    <message>
        <source>Two columns mean the same; the first one is used. Remove the other one.</source>
        <translation>Два столбца означают одно и то же, взят первый. Удалите лишний.</translation>
    </message>
    <message>
        <source>“%1” mixes Latin and Cyrillic letters that look alike. Write the word again.</source>
        <translation>В слове «%1» смешаны похожие латинские и русские буквы. Наберите слово заново.</translation>
    </message>
    <message>
        <source>No table with the needed columns was found. The first 20 rows must hold the headings %1.</source>
        <translation>Таблица с нужными столбцами не найдена. В первых 20 строках должны быть заголовки %1. Проверьте файл.</translation>
    </message>
    <message>
        <source>This is not a workbook. Choose an .xlsx or .csv file.</source>
        <translation>Это не книга с таблицами. Выберите файл .xlsx или .csv.</translation>
    </message>
    <message>
        <source>sections: %1, measures: %2</source>
        <translation>разделов: %1, мероприятий: %2</translation>
    </message>
    <message>
        <source>found by the content</source>
        <translation>определяется по содержанию</translation>
    </message>
    <message>
        <source>list of schools</source>
        <translation>список школ</translation>
    </message>
    <message>
        <source>table of results</source>
        <translation>таблица результатов</translation>
    </message>
    <message>
        <source>ВПР: statistics by marks</source>
        <translation>ВПР: статистика по отметкам</translation>
    </message>
    <message>
        <source>table of ОГЭ results</source>
        <translation>таблица результатов ОГЭ</translation>
    </message>
    <message>
        <source>ЕГЭ protocol</source>
        <translation>протокол ЕГЭ</translation>
    </message>
    <message>
        <source>social passport or school profile</source>
        <translation>социальный паспорт или профиль школы</translation>
    </message>
    <message>
        <source>roadmap</source>
        <translation>дорожная карта</translation>
    </message>
    <message>
        <source>The workbook is protected with a password. Open it in Excel, remove the password and save it again.</source>
        <translation>Книга защищена паролем. Откройте её в Excel, снимите пароль и сохраните заново.</translation>
    </message>
    <message>
        <source>This is a workbook of the old .xls format. Open it in Excel and save it as .xlsx.</source>
        <translation>Это книга старого формата .xls. Откройте её в Excel и сохраните в формате .xlsx.</translation>
    </message>
    <message>
        <source>The file is empty. Choose another one.</source>
        <translation>Файл пуст. Выберите другой.</translation>
    </message>
    <message>
        <source>This is a web page or XML saved under another name. Open it in Excel and save it as .xlsx.</source>
        <translation>Это веб-страница или XML под другим именем. Откройте файл в Excel и сохраните в формате .xlsx.</translation>
    </message>
    <message>
        <source>The file “%1” does not exist. Check the path.</source>
        <translation>Файла «%1» нет. Проверьте путь.</translation>
    </message>
    <message>
        <source>“%1” is a folder or a device. Choose a file.</source>
        <translation>«%1» — папка или устройство. Выберите файл.</translation>
    </message>
    <message>
        <source>The file is larger than 200 MB. Divide it into several files.</source>
        <translation>Файл больше 200 МБ. Разделите его на несколько файлов.</translation>
    </message>
    <message>
        <source>The file cannot be opened: %1. Close it in other programs and try again.</source>
        <translation>Файл не открывается: %1. Закройте его в других программах и повторите.</translation>
    </message>
    <message>
        <source>The file cannot be read to the end: %1. Copy it to this computer and try again.</source>
        <translation>Файл не читается до конца: %1. Скопируйте его на этот компьютер и повторите.</translation>
    </message>
    <message>
        <source>A share must be between 0 and 100 %. Correct the number.</source>
        <translation>Доля должна быть от 0 до 100 %. Исправьте число.</translation>
    </message>
    <message>
        <source>The shares of the marks add up to %1 % instead of 100 %. Correct the row.</source>
        <translation>Доли отметок дают в сумме %1 % вместо 100 %. Исправьте строку.</translation>
    </message>
    <message>
        <source>The shares give %1 pupils, but there were %2 participants. Correct the row.</source>
        <translation>Доли дают %1 чел., а участников %2. Исправьте строку.</translation>
    </message>
    <message>
        <source>There is a school with the code “%1”: a leading zero may have been lost. Make the column a text column in Excel and write the code again.</source>
        <translation>Есть школа с кодом «%1»: возможно, потерян ноль в начале. Задайте столбцу в Excel текстовый формат и впишите код заново.</translation>
    </message>
    <message>
        <source>There is a school with the code “%1”, which looks the same but has letters of another alphabet. Write the code again.</source>
        <translation>Есть школа с кодом «%1»: он выглядит так же, но набран буквами другого алфавита. Наберите код заново.</translation>
    </message>
    <message>
        <source>The school with the code “%1” is not in the list. Import or add the school first.</source>
        <translation>Школы с кодом «%1» нет в списке. Сначала загрузите или добавьте школу.</translation>
    </message>
    <message>
        <source>The school with the login “%1” is not in the list. Import or add the school first.</source>
        <translation>Школы с логином «%1» нет в списке. Сначала загрузите или добавьте школу.</translation>
    </message>
    <message>
        <source>The school “%1” is not in the list, or several schools are called so. Write the code of the school.</source>
        <translation>Школы «%1» нет в списке, или так называются несколько школ. Укажите код школы.</translation>
    </message>
    <message>
        <source>This school already has this procedure and year in the file (%1). Keep one of the two rows.</source>
        <translation>Эта школа с этой процедурой и годом уже есть в файле (%1). Оставьте одну из двух строк.</translation>
    </message>
    <message>
        <source>below the minimum %1</source>
        <translation>ниже минимума %1</translation>
    </message>
    <message>
        <source>%1 pupils: %2</source>
        <translation>%1 чел.: %2</translation>
    </message>
    <message>
        <source>an indicator</source>
        <translation>показатель</translation>
    </message>
    <message>
        <source>Two columns are called the same. Rename or remove one of them.</source>
        <translation>Два столбца названы одинаково. Переименуйте или удалите один из них.</translation>
    </message>
    <message>
        <source>The school year of the table is not given. Write it above the table, in the name of the sheet or in a column “%1”, as 2022/2023.</source>
        <translation>Не указан учебный год таблицы. Впишите его над таблицей, в названии листа или в столбце «%1» в виде 2022/2023.</translation>
    </message>
    <message>
        <source>indicators</source>
        <translation>показатели</translation>
    </message>
    <message>
        <source>This school and year are already in the file (%1). Keep one of the two rows.</source>
        <translation>Эта школа с этим годом уже есть в файле (%1). Оставьте одну из двух строк.</translation>
    </message>
    <message>
        <source>The row has no values. Fill it in or remove it.</source>
        <translation>В строке нет значений. Заполните её или удалите.</translation>
    </message>
    <message>
        <source>school</source>
        <translation>школа</translation>
    </message>
    <message>
        <source>school that is in the list</source>
        <translation>школа уже есть в списке</translation>
    </message>
    <message>
        <source>new school</source>
        <translation>новая школа</translation>
    </message>
    <message>
        <source>The same value stands in row %1. Keep one of the two rows.</source>
        <translation>Такое же значение стоит в строке %1. Оставьте одну из двух строк.</translation>
    </message>
    <message>
        <source>The code of the school is blank. Write it.</source>
        <translation>Код школы не заполнен. Впишите его.</translation>
    </message>
    <message>
        <source>The name of the school is blank. Write it.</source>
        <translation>Название школы не заполнено. Впишите его.</translation>
    </message>
    <message>
        <source>The name of the school is too long. Shorten it.</source>
        <translation>Название школы слишком длинное. Сократите его.</translation>
    </message>
    <message>
        <source>“%1” is not an ИНН of an organisation: 10 digits with a valid check digit are expected. Correct it or leave it blank.</source>
        <translation>«%1» — не ИНН организации: нужны 10 цифр с верной контрольной цифрой. Исправьте или оставьте пустым.</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was stored.</source>
        <translation>Чтение отменено. Ничего не сохранено.</translation>
    </message>
    <message>
        <source>Reading “%1”</source>
        <translation>Чтение «%1»</translation>
    </message>
    <message>
        <source>The table is wider than 256 columns; the rest was not read. Remove the columns that are not needed.</source>
        <translation>Таблица шире 256 столбцов, остальные не прочитаны. Удалите ненужные столбцы.</translation>
    </message>
    <message>
        <source>The year of the ВПР is not given above the table. Write it there, for example “ВПР 2023. 5 класс”.</source>
        <translation>Над таблицей не указан год ВПР. Впишите его, например: «ВПР 2023. 5 класс».</translation>
    </message>
    <message>
        <source>The ВПР is dated autumn %1. Its figures are recorded for the school year %2, by the class whose programme was tested. Check that this is right.</source>
        <translation>ВПР датирована осенью %1 года. Данные записаны за %2 учебный год, по классу, программу которого проверяли. Проверьте, что это верно.</translation>
    </message>
    <message>
        <source>The class of the ВПР is not given above the table. Write it there, for example “ВПР 2023. 5 класс”.</source>
        <translation>Над таблицей не указан класс ВПР. Впишите его, например: «ВПР 2023. 5 класс».</translation>
    </message>
    <message>
        <source>The subject of the ВПР is not given above the table. Write it there, for example “Предмет: Математика”.</source>
        <translation>Над таблицей не указан предмет ВПР. Впишите его, например: «Предмет: Математика».</translation>
    </message>
    <message>
        <source>The number of participants is not given. Write it.</source>
        <translation>Число участников не указано. Впишите его.</translation>
    </message>
    <message>
        <source>for comparison: %1, %2</source>
        <translation>для сравнения: %1, %2</translation>
    </message>
    <message>
        <source>The hidden sheet was not read. Show it in Excel if it is needed.</source>
        <translation>Скрытый лист не прочитан. Если он нужен, откройте его показ в Excel.</translation>
    </message>
    <message>
        <source>The numbers of rows in the sheet are out of order or too large. Open the workbook in Excel and save it under another name.</source>
        <translation>Номера строк на листе идут не по порядку или слишком велики. Откройте книгу в Excel и сохраните под другим именем.</translation>
    </message>
    <message>
        <source>The address of a cell is not valid. Open the workbook in Excel and save it under another name.</source>
        <translation>Неверный адрес ячейки. Откройте книгу в Excel и сохраните под другим именем.</translation>
    </message>
    <message>
        <source>The texts of the workbook are missing (no shared strings). Open it in Excel and save it again.</source>
        <translation>В книге не хватает текстов ячеек (нет таблицы строк). Откройте её в Excel и сохраните заново.</translation>
    </message>
    <message>
        <source>The workbook has no sheet with a table. Choose another file.</source>
        <translation>В книге нет листа с таблицей. Выберите другой файл.</translation>
    </message>
    <message>
        <source>The workbook unpacks into far more data than a table holds. It may be harmful and was not read.</source>
        <translation>Книга распаковывается в слишком большой объём данных. Она может быть вредоносной и не прочитана. Получите файл заново.</translation>
    </message>
    <message>
        <source>The workbook holds a document type declaration, which tables never need. It may be harmful and was not read.</source>
        <translation>В книге есть объявление типа документа, которого в таблицах не бывает. Она может быть вредоносной и не прочитана. Получите файл заново.</translation>
    </message>
    <message>
        <source>The workbook is nested too deeply and was not read.</source>
        <translation>Вложенность данных в книге слишком велика, она не прочитана. Откройте её в Excel и сохраните под другим именем.</translation>
    </message>
    <message>
        <source>The workbook is cut off or damaged. Get the file again, or open it in Excel and save it under another name.</source>
        <translation>Книга обрезана или повреждена. Получите файл заново или откройте его в Excel и сохраните под другим именем.</translation>
    </message>
    <message>
        <source>Below the name of the exam there is no heading row with the columns «Код ОО» and «Балл» or «Оценка». Add it.</source>
        <translation>Под названием экзамена нет строки заголовков со столбцами «Код ОО» и «Балл» или «Оценка». Добавьте её.</translation>
    </message>
    <message>
        <source>No school with this code is in the list. Check the row; if the code is right, add the school.</source>
        <translation>Школы с таким кодом нет в списке. Проверьте строку; если код верен, добавьте школу.</translation>
    </message>
    <message>
        <source>The mean %1 is above %2. Correct the number.</source>
        <translation>Среднее значение %1 больше %2. Исправьте число.</translation>
    </message>
    <message>
        <source>The level of ЕГЭ in mathematics is not given: criteria tell the base level from the profile one. Write “база” or “профиль”.</source>
        <translation>Не указан уровень ЕГЭ по математике: критерии различают базовый и профильный. Впишите «база» или «профиль».</translation>
    </message>
    <message>
        <source>The row is of “%1”, but the file is read as a table of %2. Choose the right kind of file.</source>
        <translation>В строке указано «%1», а файл загружается как таблица %2. Выберите верный вид файла.</translation>
    </message>
    <message>
        <source>%1 is taken in class %2. Correct the class or leave it blank.</source>
        <translation>%1 сдают в %2 классе. Исправьте класс или оставьте ячейку пустой.</translation>
    </message>
    <message>
        <source>The note below the table was passed over.</source>
        <translation>Примечание под таблицей пропущено.</translation>
    </message>
    <message>
        <source>The row names two schools: “%1” and “%2”. Correct the code or the name.</source>
        <translation>В строке названы две разные школы: %1 и %2. Исправьте код или наименование.</translation>
    </message>
    <message>
        <source>The table holds names or documents of persons, which are never stored. Remove this column.</source>
        <translation>В таблице есть имена или документы людей, такие сведения не хранятся. Удалите этот столбец.</translation>
    </message>
    <message>
        <source>The last row breaks off: the file may be cut short. Check whether it is whole.</source>
        <translation>Последняя строка обрывается: возможно, файл неполный. Проверьте его.</translation>
    </message>
    <message>
        <source>This is a document of the old .doc format. Open it in Word and save it as .docx.</source>
        <translation>Это документ старого формата .doc. Откройте его в Word и сохраните как .docx.</translation>
    </message>
</context>
<context>
    <name>ImportBatch</name>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Загрузка отменена. Файлы, загруженные до отмены, сохранены.</translation>
    </message>
</context>
<context>
    <name>ImportService</name>
    <message>
        <source>%1, %2, %3: other figures are stored already, from %4. Allow replacing them or remove them first.</source>
        <translation>%1, %2, %3: уже сохранены другие числа, из %4. Разрешите замену или сначала удалите их.</translation>
    </message>
    <message>
        <source>This very file was loaded already on %1 as “%2”. Nothing was changed.</source>
        <translation>Этот же файл уже загружен %1 под именем «%2». Ничего не изменено.</translation>
    </message>
    <message>
        <source>%1 Nothing was stored.</source>
        <translation>%1 Ничего не сохранено.</translation>
    </message>
    <message numerus="yes">
        <source>%n rows were rejected, so nothing was stored.</source>
        <translation><numerusform>Отклонена %n строка, поэтому ничего не сохранено.</numerusform><numerusform>Отклонены %n строки, поэтому ничего не сохранено.</numerusform><numerusform>Отклонено %n строк, поэтому ничего не сохранено.</numerusform></translation>
    </message>
    <message>
        <source>The file brings nothing new.</source>
        <translation>В файле нет ничего нового.</translation>
    </message>
</context>
<context>
    <name>IndicatorDictionary</name>
    <message>
        <source>The code “%1” will not do: Latin small letters, digits and “_” are expected, a letter first. Correct it.</source>
        <translation>Код «%1» не подходит: нужны строчные латинские буквы, цифры и знак «_», первой — буква. Исправьте код.</translation>
    </message>
    <message>
        <source>The indicator %1 has no name. Type it in.</source>
        <translation>У показателя %1 нет названия. Впишите его.</translation>
    </message>
    <message>
        <source>A text of the indicator %1 is longer than %2 characters. Shorten it.</source>
        <translation>Один из текстов показателя %1 длиннее %2 знаков. Сократите его.</translation>
    </message>
    <message>
        <source>The indicator %1 has more than %2 headings. Remove some.</source>
        <translation>У показателя %1 больше %2 заголовков. Уберите лишние.</translation>
    </message>
    <message>
        <source>The indicator %1 is no share, so nothing is divided. Clear what is divided or make it a share.</source>
        <translation>Показатель %1 — не доля, делить в нём нечего. Очистите поля деления или выберите вид «доля».</translation>
    </message>
    <message>
        <source>one of these words is expected here: %1.</source>
        <translation>здесь ожидается одно из слов: %1.</translation>
    </message>
    <message>
        <source>There are more than %1 indicators. Remove some.</source>
        <translation>Показателей больше %1. Уберите лишние.</translation>
    </message>
    <message>
        <source>The code %1 stands twice. Give one of the indicators another code.</source>
        <translation>Код %1 стоит дважды. Дайте одному из показателей другой код.</translation>
    </message>
    <message>
        <source>A heading of the indicator %1 is blank. Remove it.</source>
        <translation>У показателя %1 есть пустой заголовок. Уберите его.</translation>
    </message>
    <message>
        <source>The heading “%1” belongs to two indicators, %2 and %3. Leave it with one.</source>
        <translation>Заголовок «%1» указан у двух показателей: %2 и %3. Оставьте его у одного.</translation>
    </message>
    <message>
        <source>The share %1 is counted from %2, which is no number of the list. Choose another.</source>
        <translation>Доля %1 считается по показателю %2, а это не число из списка. Выберите другой показатель.</translation>
    </message>
</context>
<context>
    <name>IndicatorService</name>
    <message>
        <source>A number below zero is not possible here. Correct it.</source>
        <translation>Число меньше нуля здесь невозможно. Исправьте его.</translation>
    </message>
    <message>
        <source>A share cannot be above 100 %. Correct it.</source>
        <translation>Доля не бывает больше 100 %. Исправьте её.</translation>
    </message>
    <message>
        <source>“Yes” or “no” is expected here.</source>
        <translation>Здесь ожидается «да» или «нет».</translation>
    </message>
    <message>
        <source>The indicator “%1” is neither in the list of indicators nor in a loaded table. Add it to the list of indicators or load the table that has it.</source>
        <translation>Показателя «%1» нет ни в списке показателей, ни в загруженных таблицах. Добавьте его в список показателей или загрузите таблицу, где он есть.</translation>
    </message>
    <message>
        <source>The indicator “%1” is a number, not a yes or no. Compare it with a value or name another one.</source>
        <translation>Показатель «%1» — число, а не «да» или «нет». Сравните его со значением или укажите другой показатель.</translation>
    </message>
    <message>
        <source>The mark “%1” is neither in the list of indicators nor in a loaded table. Add it to the list of indicators as a yes or no.</source>
        <translation>Признака «%1» нет ни в списке показателей, ни в загруженных таблицах. Добавьте его в список показателей с видом «да или нет».</translation>
    </message>
    <message>
        <source>There is no indicator %1 in the list. Add it first.</source>
        <translation>Показателя %1 нет в списке. Сначала добавьте его.</translation>
    </message>
    <message>
        <source>There is no school with the code %1.</source>
        <translation>Школы с кодом %1 нет.</translation>
    </message>
</context>
<context>
    <name>ItemLook</name>
    <message>
        <source>Term: %1</source>
        <translation>Срок: %1</translation>
    </message>
    <message>
        <source>Responsible: %1</source>
        <translation>Ответственные: %1</translation>
    </message>
    <message>
        <source>postponed to %1</source>
        <translation>перенесено на %1</translation>
    </message>
    <message>
        <source>done %1 of %2</source>
        <translation>выполнено %1 из %2</translation>
    </message>
    <message>
        <source>, overdue %1</source>
        <translation>, просрочено %1</translation>
    </message>
</context>
<context>
    <name>KnownWordRepository</name>
    <message>
        <source>There is no such order. Refresh the list and choose another.</source>
        <translation>Такого приказа нет. Обновите список и выберите другой.</translation>
    </message>
</context>
<context>
    <name>KnownWords</name>
    <message>
        <source>The list of known words cannot be read. Install the program anew.</source>
        <translation>Список известных слов не читается. Установите программу заново.</translation>
    </message>
</context>
<context>
    <name>LegalActRepository</name>
    <message>
        <source>The act %1 of the register cannot be read. Restore the database from a copy.</source>
        <translation>Акт %1 реестра не читается. Восстановите базу из копии.</translation>
    </message>
    <message>
        <source>There is no such act in the register. Choose one from the list.</source>
        <translation>Такого акта нет в реестре. Выберите акт из списка.</translation>
    </message>
</context>
<context>
    <name>LegalActService</name>
    <message>
        <source>It is not said what kind of act it is. Write “order” or another kind.</source>
        <translation>Не указан вид акта. Напишите «приказ» или другой вид.</translation>
    </message>
    <message>
        <source>The act has neither a number nor a title. Write one of them.</source>
        <translation>У акта нет ни номера, ни названия. Укажите хотя бы одно.</translation>
    </message>
    <message>
        <source>The text is longer than %1 letters. Shorten it.</source>
        <translation>Текст длиннее %1 знаков. Сократите его.</translation>
    </message>
    <message>
        <source>The genitive of “%1” is not known. Write it: it stands in the order.</source>
        <translation>Родительный падеж для «%1» неизвестен. Напишите его: он стоит в приказе.</translation>
    </message>
    <message>
        <source>There is no such day as “%1”. Correct the date.</source>
        <translation>Такого дня нет: «%1». Исправьте дату.</translation>
    </message>
    <message>
        <source>There is no such act in the register. Choose one from the list.</source>
        <translation>Такого акта нет в реестре. Выберите акт из списка.</translation>
    </message>
    <message>
        <source>This act is in the register already: %1. Change that entry.</source>
        <translation>Этот акт уже есть в реестре: %1. Измените ту запись.</translation>
    </message>
</context>
<context>
    <name>MeasureCatalogue</name>
    <message>
        <source>the text is empty. Write it.</source>
        <translation>текст пуст. Напишите его.</translation>
    </message>
    <message>
        <source>the field %1 is not known.</source>
        <translation>поле %1 программе не известно.</translation>
    </message>
    <message>
        <source>the key %1 stands twice.</source>
        <translation>ключ %1 встречается дважды.</translation>
    </message>
    <message>
        <source>the key %1 is not in the list of names.</source>
        <translation>ключа %1 нет в списке названий.</translation>
    </message>
    <message>
        <source>between 1 and %1 measures are expected here.</source>
        <translation>здесь должно быть от 1 до %1 мероприятий.</translation>
    </message>
</context>
<context>
    <name>Order</name>
    <message>
        <source>“draft” or “approved” is expected here.</source>
        <translation>здесь должно стоять draft или approved.</translation>
    </message>
    <message>
        <source>the number of a stored roadmap is expected here.</source>
        <translation>здесь должен стоять номер сохранённой дорожной карты.</translation>
    </message>
    <message>
        <source>the number of a stored criteria set is expected here.</source>
        <translation>здесь нужен номер набора критериев из базы. Исправьте его.</translation>
    </message>
    <message>
        <source>“roadmap”, “criteria”, “methodology”, “school_list”, “text” or “table” is expected here.</source>
        <translation>здесь нужно «roadmap», «criteria», «methodology», «school_list», «text» или «table».</translation>
    </message>
    <message>
        <source>the number of a stored entry is expected here.</source>
        <translation>здесь должен стоять номер сохранённой записи.</translation>
    </message>
    <message>
        <source>a level from 1 to 3 is expected here.</source>
        <translation>здесь должен стоять уровень от 1 до 3.</translation>
    </message>
    <message>
        <source>“amends” or “repeals” is expected here.</source>
        <translation>здесь должно стоять «amends» или «repeals».</translation>
    </message>
    <message>
        <source>the text is longer than %1 letters. Shorten it.</source>
        <translation>текст длиннее %1 знаков. Сократите его.</translation>
    </message>
    <message>
        <source>“agreement” or “acquaintance” is expected here.</source>
        <translation>здесь нужно «agreement» или «acquaintance».</translation>
    </message>
</context>
<context>
    <name>OrderChanges</name>
    <message>
        <source>There is no such order any more. Choose another one.</source>
        <translation>Такого приказа больше нет. Выберите другой.</translation>
    </message>
    <message>
        <source>The order “%1” is not approved. A draft is changed in its own form.</source>
        <translation>Приказ «%1» не утверждён. Проект правят прямо в его карточке.</translation>
    </message>
    <message>
        <source>The order %1 has lost its force already by the order %2. Choose another one.</source>
        <translation>Приказ %1 уже утратил силу, приказ %2. Выберите другой.</translation>
    </message>
    <message>
        <source>This is no copy of an order with changes. Choose “Change the order…”.</source>
        <translation>Это не копия приказа с изменениями. Выберите «Изменить приказ…».</translation>
    </message>
    <message>
        <source>The copy says what the order says. Change its heading, preamble, points or appendices first.</source>
        <translation>Копия ничем не отличается от приказа. Сначала измените в ней заголовок, преамбулу, пункты или приложения.</translation>
    </message>
    <message>
        <source>There are too many changes to name them one by one. Make a new order and repeal this one.</source>
        <translation>Изменений слишком много, чтобы перечислить их в приказе. Подготовьте новый приказ, а этот отмените.</translation>
    </message>
    <message>
        <source>It is not chosen which orders lose their force. Mark one at least.</source>
        <translation>Не выбрано, какие приказы утрачивают силу. Отметьте хотя бы один.</translation>
    </message>
    <message>
        <source>This is a copy of an order with changes and no order itself. Word the order that makes the changes, and approve that one.</source>
        <translation>Это копия приказа с изменениями, а не приказ. Составьте приказ о внесении изменений и утвердите его.</translation>
    </message>
    <message>
        <source>The order changes itself. Take this link out.</source>
        <translation>Приказ вносит изменения сам в себя. Уберите эту ссылку.</translation>
    </message>
    <message>
        <source>The order %1 is of a later day than the one that changes it. Correct the date.</source>
        <translation>Приказ %1 издан позже, чем приказ, который его изменяет. Исправьте дату.</translation>
    </message>
    <message>
        <source>The copy with the changes of the order %1 was changed or removed after this order was worded. Word the order anew from the copy.</source>
        <translation>Копия с изменениями приказа %1 была изменена или убрана после того, как составлен этот приказ. Откройте копию и составьте приказ заново.</translation>
    </message>
    <message>
        <source>One order repeals at most %1 orders. Mark fewer and make a second one.</source>
        <translation>Один приказ отменяет не более %1 приказов. Отметьте меньше и составьте второй приказ.</translation>
    </message>
    <message>
        <source>The order %1 changed the same order on a later day. Give this one a date that is not before it.</source>
        <translation>Приказ %1 изменил тот же приказ позже. Поставьте этому приказу дату не раньше.</translation>
    </message>
</context>
<context>
    <name>OrderDrafting</name>
    <message>
        <source>There are no results yet to make a list of schools from. Load them first.</source>
        <translation>Результатов, по которым составляется список школ, ещё нет. Сначала загрузите их.</translation>
    </message>
    <message>
        <source>On the approval of a roadmap</source>
        <translation>Об утверждении дорожной карты</translation>
    </message>
    <message>
        <source>Approves a plan of measures; the plan is printed as the appendix.</source>
        <translation>Утверждает план мероприятий; план печатается приложением.</translation>
    </message>
    <message>
        <source>On the approval of criteria</source>
        <translation>Об утверждении критериев</translation>
    </message>
    <message>
        <source>Approves the criteria and the methodology; both are printed as appendices.</source>
        <translation>Утверждает критерии и методику; обе печатаются приложениями.</translation>
    </message>
    <message>
        <source>On the approval of the list of schools</source>
        <translation>Об утверждении перечня школ</translation>
    </message>
    <message>
        <source>Approves the list that the results of a school year give by the criteria.</source>
        <translation>Утверждает перечень, составленный по критериям из результатов учебного года.</translation>
    </message>
    <message>
        <source>On changes to a roadmap, named one by one</source>
        <translation>О внесении изменений в дорожную карту (по пунктам)</translation>
    </message>
    <message>
        <source>For few changes of an approved plan: each becomes a point of the order.</source>
        <translation>Для немногих изменений утверждённого плана: каждое становится пунктом приказа.</translation>
    </message>
    <message>
        <source>On changes to a roadmap, given anew as a whole</source>
        <translation>О внесении изменений в дорожную карту (новая редакция целиком)</translation>
    </message>
    <message>
        <source>For many changes of an approved plan: the new edition is printed as the appendix.</source>
        <translation>Для многих изменений утверждённого плана: новая редакция печатается приложением.</translation>
    </message>
    <message>
        <source>There is no template “%1”. Choose one from the list.</source>
        <translation>Шаблона «%1» нет. Выберите его из списка.</translation>
    </message>
    <message>
        <source>The roadmap is not approved yet. Make an order on its approval instead.</source>
        <translation>Дорожная карта ещё не утверждена. Создайте приказ о её утверждении.</translation>
    </message>
    <message>
        <source>The roadmap is approved and not being changed. Begin a new edition and change it first.</source>
        <translation>Дорожная карта утверждена, изменения в неё не вносятся. Сначала начните новую редакцию и внесите изменения.</translation>
    </message>
    <message>
        <source>Nothing has been changed since the last edition. Change the roadmap first.</source>
        <translation>После последней редакции ничего не изменено. Сначала измените дорожную карту.</translation>
    </message>
    <message>
        <source>There are too many changes to name them one by one. Give the roadmap anew as a whole.</source>
        <translation>Изменений слишком много, чтобы перечислить их по пунктам. Изложите дорожную карту в новой редакции целиком.</translation>
    </message>
    <message>
        <source>The order is approved and does not change any more. Make a new order instead.</source>
        <translation>Приказ утверждён и больше не меняется. Составьте новый приказ.</translation>
    </message>
    <message>
        <source>The order does not name changes of a roadmap one by one.</source>
        <translation>Приказ не перечисляет изменения дорожной карты по пунктам. Выберите другой приказ.</translation>
    </message>
    <message>
        <source>An order from this template changes a roadmap. Choose which one.</source>
        <translation>Приказ по этому шаблону вносит изменения в дорожную карту. Выберите, в какую.</translation>
    </message>
    <message>
        <source>An order from this template has no list of schools. Create it without a year.</source>
        <translation>В приказе по этому образцу нет списка школ. Создайте его без года.</translation>
    </message>
    <message>
        <source>An order from this template has no criteria. Create it without a criteria set.</source>
        <translation>В приказе по этому образцу нет критериев. Создайте его без набора критериев.</translation>
    </message>
    <message>
        <source>An order from this template has no roadmap. Create it without one.</source>
        <translation>К приказу по этому шаблону дорожная карта не прилагается. Создайте его без неё.</translation>
    </message>
    <message>
        <source>An order goes over by 1 to %1 years.</source>
        <translation>Приказ переносится на срок от 1 до %1 лет. Укажите другое число.</translation>
    </message>
    <message>
        <source>The order changes or repeals others, and that cannot be done once more. Choose another order.</source>
        <translation>Приказ изменяет или отменяет другие, повторить его нельзя. Выберите другой приказ.</translation>
    </message>
    <message>
        <source>%1: goes over with its text</source>
        <translation>%1: переходит со своим текстом</translation>
    </message>
    <message>
        <source>Roadmap: “%1”</source>
        <translation>Дорожная карта: «%1»</translation>
    </message>
    <message>
        <source>%1: from the criteria in use</source>
        <translation>%1: по действующим критериям</translation>
    </message>
    <message>
        <source>%1: by the results of %2</source>
        <translation>%1: по результатам %2</translation>
    </message>
    <message>
        <source>%1: there are no results of the next year yet. Load them and choose the year then.</source>
        <translation>%1: результатов следующего года ещё нет. Загрузите их и затем выберите год.</translation>
    </message>
    <message>
        <source>Roadmap: there is none made from the former one yet. Make it with “New year…” on the tab “Editions” of the page “Roadmap” and choose it then.</source>
        <translation>Дорожная карта: из прежней новая ещё не составлена. Составьте её кнопкой «Новый год…» на вкладке «Редакции» страницы «Дорожная карта», затем выберите здесь.</translation>
    </message>
</context>
<context>
    <name>OrderFields</name>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>date not understood: printed as it is</source>
        <translation>дата не разобрана: будет напечатана как есть</translation>
    </message>
    <message>
        <source>Founder</source>
        <translation>Учредитель</translation>
    </message>
    <message>
        <source>Who issues the order</source>
        <translation>Кто издаёт приказ</translation>
    </message>
    <message>
        <source>Spaced letters: П Р И К А З</source>
        <translation>Вразрядку: П Р И К А З</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Place of issue</source>
        <translation>Место составления</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>An order needs a heading. Write what it is about: «Об утверждении …».</source>
        <translation>У приказа нет заголовка. Напишите, о чём он: «Об утверждении …».</translation>
    </message>
    <message>
        <source>Preamble: bases and aims</source>
        <translation>Преамбула: основания и цели</translation>
    </message>
    <message>
        <source>Word of the decision</source>
        <translation>Распорядительное слово</translation>
    </message>
    <message>
        <source>The word before the points is missing. Write «ПРИКАЗЫВАЮ:».</source>
        <translation>Нет слова перед пунктами. Напишите «ПРИКАЗЫВАЮ:».</translation>
    </message>
    <message>
        <source>Post of the signer</source>
        <translation>Должность подписавшего</translation>
    </message>
    <message>
        <source>Initials and surname</source>
        <translation>И.О. Фамилия</translation>
    </message>
    <message>
        <source>Approval stamp in the appendix's corner</source>
        <translation>Гриф утверждения в углу приложения</translation>
    </message>
    <message>
        <source>Approved by whose order</source>
        <translation>Чьим приказом утверждено</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Шапка приказа</translation>
    </message>
    <message>
        <source>Number, date, place</source>
        <translation>Номер, дата, место</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Issuer below the word ПРИКАЗ</source>
        <translation>Орган — под словом ПРИКАЗ</translation>
    </message>
    <message>
        <source>Appendices</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>Executor: name and telephone, small at the foot</source>
        <translation>Исполнитель: фамилия, имя, отчество и телефон</translation>
    </message>
</context>
<context>
    <name>OrderFileRepository</name>
    <message>
        <source>A file of an order is of a kind that does not exist. Restore the database from a copy.</source>
        <translation>Вид файла, приложенного к приказу, неизвестен. Восстановите базу данных из копии.</translation>
    </message>
</context>
<context>
    <name>OrderFiles</name>
    <message>
        <source>Files are kept with a signed order. Approve the order first, then attach its scan.</source>
        <translation>Файлы хранятся при подписанном приказе. Сначала утвердите приказ, потом приложите его скан.</translation>
    </message>
    <message>
        <source>The file is called .%1 and is something else inside. Scan the order again, or choose another file.</source>
        <translation>Файл называется .%1, а внутри у него другое. Отсканируйте приказ ещё раз или выберите другой файл.</translation>
    </message>
    <message>
        <source>This very file is kept with the order already as “%1”. Nothing is added.</source>
        <translation>Этот же файл уже приложен к приказу под именем «%1». Ничего не добавлено.</translation>
    </message>
    <message>
        <source>There is no such file any more. Choose another one.</source>
        <translation>Такого файла больше нет. Выберите другой.</translation>
    </message>
    <message>
        <source>The stored file is damaged: it is not the one that was attached. Restore a copy of the database or attach the file anew.</source>
        <translation>Сохранённый файл повреждён: это не тот файл, который приложили. Восстановите базу данных из копии или приложите файл заново.</translation>
    </message>
</context>
<context>
    <name>OrderRegister</name>
    <message>
        <source>The number is taken in this year: the order of %1 has it. Check the journal.</source>
        <translation>Этот номер в этом году уже занят: он у приказа от %1. Проверьте журнал.</translation>
    </message>
    <message>
        <source>An approved order is kept for good. Make an order that takes its force instead.</source>
        <translation>Утверждённый приказ хранится постоянно. Вместо удаления подготовьте приказ о признании его утратившим силу.</translation>
    </message>
</context>
<context>
    <name>OrderService</name>
    <message>
        <source>The order is approved and does not change any more. Make a new order instead.</source>
        <translation>Приказ утверждён и больше не меняется. Составьте новый приказ.</translation>
    </message>
    <message>
        <source>An approved order needs its number. Type it in.</source>
        <translation>Утверждённому приказу нужен номер. Впишите его.</translation>
    </message>
    <message>
        <source>An approved order needs its date, for example 24.06.2021.</source>
        <translation>Утверждённому приказу нужна дата, например 24.06.2021.</translation>
    </message>
    <message>
        <source>The order is approved already.</source>
        <translation>Приказ уже утверждён.</translation>
    </message>
    <message>
        <source>The order is not approved yet.</source>
        <translation>Приказ ещё не утверждён.</translation>
    </message>
    <message>
        <source>The stored copy of the order was changed from outside. Restore the database from a copy.</source>
        <translation>Сохранённая копия приказа изменена извне. Восстановите базу из копии.</translation>
    </message>
    <message>
        <source>It is not chosen what the appendix “%1” prints. Choose it or remove the appendix.</source>
        <translation>Не выбрано, что печатать в приложении «%1». Выберите или уберите приложение.</translation>
    </message>
    <message>
        <source>The criteria of the appendix “%1” are still a sample. Compare them with the order of the region, confirm them on the page “Criteria” and approve the order then.</source>
        <translation>Критерии приложения «%1» — ещё образец. Сверьте их с приказом региона, подтвердите на странице «Критерии» и после этого утвердите приказ.</translation>
    </message>
    <message>
        <source>The criteria of an appendix are not stored any more. Choose other ones.</source>
        <translation>Критериев приложения больше нет в базе. Выберите другие.</translation>
    </message>
    <message>
        <source>The criteria were changed meanwhile. Look at the order again and approve it then.</source>
        <translation>За это время критерии изменились. Просмотрите приказ ещё раз и после этого утвердите.</translation>
    </message>
    <message>
        <source>The order was changed meanwhile. Look at it again and approve it then.</source>
        <translation>За это время приказ изменился. Просмотрите его ещё раз и после этого утвердите.</translation>
    </message>
    <message>
        <source>The roadmap was changed meanwhile. Look at the order again and approve it then.</source>
        <translation>Дорожная карта за это время изменилась. Просмотрите приказ ещё раз и затем утвердите.</translation>
    </message>
    <message>
        <source>The roadmap that the order amends is not open for changes. Begin a new edition on the page “Roadmap”.</source>
        <translation>Дорожная карта, в которую приказ вносит изменения, для изменений не открыта. Начните новую редакцию на странице «Дорожная карта».</translation>
    </message>
    <message>
        <source>The roadmap was changed after this order was worded. Word the order anew on the tab “Editions” of the roadmap.</source>
        <translation>Дорожная карта изменена после составления этого приказа. Составьте перечень изменений заново на вкладке «Редакции» дорожной карты.</translation>
    </message>
</context>
<context>
    <name>OrderTemplateRepository</name>
    <message>
        <source>The template “%1” cannot be read. Restore the database from a copy.</source>
        <translation>Шаблон «%1» не читается. Восстановите базу из копии.</translation>
    </message>
    <message>
        <source>There is no such template. Choose one from the list.</source>
        <translation>Такого шаблона нет. Выберите шаблон из списка.</translation>
    </message>
</context>
<context>
    <name>OwnTemplates</name>
    <message>
        <source>There is no such template. Choose one from the list.</source>
        <translation>Такого шаблона нет. Выберите шаблон из списка.</translation>
    </message>
    <message>
        <source>The template has no name. Type it in.</source>
        <translation>У шаблона нет имени. Введите его.</translation>
    </message>
    <message>
        <source>The name is longer than %1 letters. Shorten it.</source>
        <translation>Имя длиннее %1 букв. Сократите его.</translation>
    </message>
    <message>
        <source>The order has no heading. Write it first.</source>
        <translation>У приказа нет заголовка. Сначала напишите его.</translation>
    </message>
    <message>
        <source>There is a template “%1” already. Choose another name.</source>
        <translation>Шаблон «%1» уже есть. Выберите другое имя.</translation>
    </message>
</context>
<context>
    <name>PageFactory</name>
    <message>
        <source>Overview</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Критерии</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Школы</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Дорожная карта</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Приказы</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>List of schools</source>
        <translation>Список школ</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
</context>
<context>
    <name>PartyForm</name>
    <message>
        <source>organisation</source>
        <translation>организация</translation>
    </message>
    <message>
        <source>post</source>
        <translation>должность</translation>
    </message>
    <message>
        <source>person</source>
        <translation>человек</translation>
    </message>
</context>
<context>
    <name>PartyRepository</name>
    <message>
        <source>The entry “%1” of the directory of responsible parties cannot be read. Restore the database from a copy.</source>
        <translation>Запись «%1» справочника ответственных не читается. Восстановите базу из копии.</translation>
    </message>
    <message>
        <source>There is no such party in the directory. Choose one from the list.</source>
        <translation>Такого ответственного в справочнике нет. Выберите его в списке.</translation>
    </message>
</context>
<context>
    <name>PartyService</name>
    <message>
        <source>There is no such party in the directory. Choose one from the list.</source>
        <translation>Такого ответственного в справочнике нет. Выберите его в списке.</translation>
    </message>
    <message>
        <source>The party has no name. Type it in.</source>
        <translation>У ответственного нет имени. Впишите его.</translation>
    </message>
    <message>
        <source>The text is longer than %1 letters. Shorten it.</source>
        <translation>Текст длиннее %1 знаков. Сократите его.</translation>
    </message>
    <message>
        <source>“%1” is in the directory already. Change that entry or choose another name.</source>
        <translation>«%1» уже есть в справочнике. Исправьте ту запись или выберите другое имя.</translation>
    </message>
    <message>
        <source>The name is the same. Type another one.</source>
        <translation>Имя то же самое. Впишите другое.</translation>
    </message>
    <message>
        <source>Nobody is named “%1”. Choose a party from the list.</source>
        <translation>«%1» нигде не указан. Выберите ответственного в списке.</translation>
    </message>
    <message>
        <source>“%1” is named only in roadmaps that are approved or archived, and they stay as they are. Open the roadmap for changes first.</source>
        <translation>«%1» указан только в утверждённых или архивных дорожных картах, а они не меняются. Сначала откройте дорожную карту для изменений.</translation>
    </message>
    <message>
        <source>“%1” was changed after the renaming, so it is not taken back. Rename once more.</source>
        <translation>«%1» изменили после переименования, поэтому оно не отменено. Переименуйте ещё раз.</translation>
    </message>
</context>
<context>
    <name>Place</name>
    <message>
        <source>sheet “%1”</source>
        <translation>лист «%1»</translation>
    </message>
    <message>
        <source>row %1</source>
        <translation>строка %1</translation>
    </message>
    <message>
        <source>column “%1”</source>
        <translation>столбец «%1»</translation>
    </message>
</context>
<context>
    <name>PlainCells</name>
    <message>
        <source>Row %1 has a cell of more than %2 letters. Shorten it and take the table again.</source>
        <translation>В строке %1 есть ячейка длиннее %2 знаков. Сократите её и возьмите таблицу снова.</translation>
    </message>
    <message>
        <source>The table is empty. Choose another one.</source>
        <translation>Таблица пуста. Выберите другую.</translation>
    </message>
    <message>
        <source>The table has %1 rows, at most %2 fit. Take a part of it.</source>
        <translation>В таблице строк: %1, помещается не больше %2. Возьмите часть таблицы.</translation>
    </message>
    <message>
        <source>The table has %1 columns, at most %2 fit. Take a part of it.</source>
        <translation>В таблице столбцов: %1, помещается не больше %2. Возьмите часть таблицы.</translation>
    </message>
</context>
<context>
    <name>PrintJob</name>
    <message>
        <source>No printer is set up on this computer. Add one in the system's settings, or save the document as a PDF and print it elsewhere.</source>
        <translation>На этом компьютере нет принтера. Добавьте его в настройках системы или сохраните документ в PDF и напечатайте на другом компьютере.</translation>
    </message>
    <message>
        <source>Printing…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Printing page %1 of %2…</source>
        <translation>Печатается страница %1 из %2…</translation>
    </message>
    <message>
        <source>None of the chosen pages is in the document: it has pages 1 to %1. Choose other pages.</source>
        <translation>Выбранных страниц в документе нет: в нём страницы с 1 по %1. Выберите другие страницы.</translation>
    </message>
    <message>
        <source>The printer does not take the pages. Check that it is switched on, connected and has paper, or that the file's folder can be written to; then print again.</source>
        <translation>Принтер не принимает страницы. Проверьте, что он включён, подключён и в нём есть бумага, а при печати в файл — что в папку можно записывать; затем напечатайте снова.</translation>
    </message>
    <message>
        <source>The print was cancelled.</source>
        <translation>Печать отменена.</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
</context>
<context>
    <name>Procedure</name>
    <message>
        <source>Level “%1” is not known: база, профиль, углублённый or blank is expected.</source>
        <translation>Уровень «%1» неизвестен. Укажите «база», «профиль», «углублённый» или оставьте пустым.</translation>
    </message>
    <message>
        <source>The procedure is not named (ВПР, ОГЭ, ЕГЭ…).</source>
        <translation>Процедура не указана. Укажите её: ВПР, ОГЭ, ЕГЭ…</translation>
    </message>
    <message>
        <source>The subject is not named.</source>
        <translation>Предмет не указан. Укажите его.</translation>
    </message>
    <message>
        <source>The name of a procedure or a subject is longer than 80 letters.</source>
        <translation>Название процедуры или предмета длиннее 80 знаков. Сократите его.</translation>
    </message>
    <message>
        <source>Class %1 does not exist: 1 to 11 is expected.</source>
        <translation>Класса %1 не бывает. Укажите класс от 1 до 11.</translation>
    </message>
</context>
<context>
    <name>ProcedureCalendar</name>
    <message>
        <source>one of these words is expected here: %1.</source>
        <translation>здесь ожидается одно из слов: %1.</translation>
    </message>
    <message>
        <source>a class from 1 to 11 is expected here.</source>
        <translation>здесь ожидается класс от 1 до 11.</translation>
    </message>
    <message>
        <source>The calendar entry says nothing of what happened. Write a sentence.</source>
        <translation>В записи календаря не сказано, что произошло. Напишите пояснение.</translation>
    </message>
    <message>
        <source>The sentence is longer than %1 characters. Shorten it.</source>
        <translation>Пояснение длиннее %1 знаков. Сократите его.</translation>
    </message>
</context>
<context>
    <name>ProcedureResult</name>
    <message>
        <source>The number of participants is negative.</source>
        <translation>Число участников меньше нуля. Исправьте его.</translation>
    </message>
    <message>
        <source>A count of marks is negative.</source>
        <translation>Число отметок меньше нуля. Исправьте его.</translation>
    </message>
    <message>
        <source>The marks add up to %1, but there were %2 participants.</source>
        <translation>Отметок в сумме %1, а участников %2. Проверьте числа.</translation>
    </message>
    <message>
        <source>%1 below the minimum of %2 participants is not possible.</source>
        <translation>Ниже минимума не может быть %1 из %2 участников. Проверьте числа.</translation>
    </message>
</context>
<context>
    <name>Proofing</name>
    <message>
        <source>the sign “№” stands twice. Remove one of them.</source>
        <translation>знак «№» стоит дважды. Удалите лишний.</translation>
    </message>
    <message>
        <source>digits “00” stand where the letters “ОО” are meant. Type the letters.</source>
        <translation>вместо букв «ОО» стоят нули. Наберите буквы.</translation>
    </message>
    <message>
        <source>the word “%1” stands twice in a row. Remove one.</source>
        <translation>слово «%1» повторено подряд. Удалите лишнее.</translation>
    </message>
    <message>
        <source>there are two spaces in a row. Leave one.</source>
        <translation>два пробела подряд. Оставьте один.</translation>
    </message>
    <message>
        <source>Latin and Russian letters are mixed in “%1”. Type the word again.</source>
        <translation>в слове «%1» смешаны латинские и русские буквы. Наберите его заново.</translation>
    </message>
    <message>
        <source>a blank is left to be filled in. Write what belongs there.</source>
        <translation>осталось незаполненное место. Впишите недостающее.</translation>
    </message>
    <message>
        <source>the quotation marks « and » do not match. Add or remove one.</source>
        <translation>кавычки « и » не парные. Добавьте или удалите одну.</translation>
    </message>
    <message>
        <source>Heading of the roadmap</source>
        <translation>Заголовок дорожной карты</translation>
    </message>
    <message>
        <source>Section %1 of the roadmap</source>
        <translation>Раздел %1 дорожной карты</translation>
    </message>
    <message>
        <source>Measure %1</source>
        <translation>Мероприятие %1</translation>
    </message>
    <message>
        <source>the measure is empty. Write what is to be done.</source>
        <translation>мероприятие не заполнено. Впишите, что нужно сделать.</translation>
    </message>
    <message>
        <source>the term is empty. Write by when it is to be done.</source>
        <translation>срок не заполнен. Впишите его.</translation>
    </message>
    <message>
        <source>the planned result is empty. Write it.</source>
        <translation>планируемый результат не заполнен. Впишите его.</translation>
    </message>
    <message>
        <source>The order has no number. Give it one.</source>
        <translation>У приказа нет номера. Впишите его.</translation>
    </message>
    <message>
        <source>The order has no date. Write it.</source>
        <translation>У приказа нет даты. Впишите её.</translation>
    </message>
    <message>
        <source>The order has no title. Write it, beginning with “Об…”.</source>
        <translation>У приказа нет заголовка. Впишите его, начиная с «Об…».</translation>
    </message>
    <message>
        <source>The post of the person who signs is missing. Write it.</source>
        <translation>Не указана должность подписывающего. Впишите её.</translation>
    </message>
    <message>
        <source>The name of the person who signs is missing. Write it.</source>
        <translation>Не указаны инициалы и фамилия подписывающего. Впишите их.</translation>
    </message>
    <message>
        <source>The order has no points. Add at least one.</source>
        <translation>В приказе нет ни одного пункта. Добавьте хотя бы один.</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Letterhead</source>
        <translation>Шапка приказа</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Преамбула</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Пункт %1</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>Подпись</translation>
    </message>
    <message>
        <source>Approval stamp</source>
        <translation>Гриф утверждения</translation>
    </message>
    <message>
        <source>Appendix (%1)</source>
        <translation>Приложение (%1)</translation>
    </message>
    <message>
        <source>Appendix %1 (%2)</source>
        <translation>Приложение %1 (%2)</translation>
    </message>
    <message>
        <source>these criteria are approved already (%1). They are printed as they were approved.</source>
        <translation>эти критерии уже утверждены (%1). Они печатаются такими, какими были утверждены.</translation>
    </message>
    <message>
        <source>no school is on the list. Check the year, the criteria and the chosen classes.</source>
        <translation>в перечне нет ни одной школы. Проверьте год, критерии и выбранные классы.</translation>
    </message>
    <message>
        <source>the criteria of the list are not approved by an order. Approve them first or add them as an appendix.</source>
        <translation>критерии перечня не утверждены приказом. Сначала утвердите их или добавьте приложением.</translation>
    </message>
    <message>
        <source>the criteria are still a sample. Compare them with the order of the region and confirm them on the page “Criteria”.</source>
        <translation>критерии — ещё образец. Сверьте их с приказом региона и подтвердите на странице «Критерии».</translation>
    </message>
    <message>
        <source>it is not chosen what is printed here. Choose it or remove the appendix.</source>
        <translation>не выбрано, что здесь печатать. Выберите или уберите приложение.</translation>
    </message>
    <message>
        <source>no point of the order names it. Write “(приложение %1)” in the point on it.</source>
        <translation>ни один пункт приказа его не называет. Допишите «(приложение %1)» в пункт о нём.</translation>
    </message>
    <message>
        <source>It is not written by whose order the appendix is approved. Write it.</source>
        <translation>Не указано, чьим приказом утверждено приложение. Впишите.</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Place of issue</source>
        <translation>Место составления</translation>
    </message>
    <message>
        <source>Executor</source>
        <translation>Исполнитель</translation>
    </message>
    <message>
        <source>Sheet of agreement</source>
        <translation>Лист согласования</translation>
    </message>
    <message>
        <source>Sheet of acquaintance</source>
        <translation>Лист ознакомления</translation>
    </message>
    <message>
        <source>it has no heading. Write it.</source>
        <translation>нет заголовка. Напишите его.</translation>
    </message>
    <message>
        <source>nothing is written in it. Write it or remove the appendix.</source>
        <translation>здесь ничего не написано. Напишите текст или уберите приложение.</translation>
    </message>
    <message>
        <source>“%1” does not agree with what is approved: it must be “%2”.</source>
        <translation>«%1» не согласовано с тем, что утверждается: нужно «%2».</translation>
    </message>
    <message>
        <source>the program prints “%1” itself. Remove the word.</source>
        <translation>слово «%1» программа печатает сама. Уберите его.</translation>
    </message>
    <message>
        <source>the stamp will say “%1”, which does not agree with “%2”. Choose another kind of document.</source>
        <translation>в грифе будет «%1», это не согласуется со словом «%2». Выберите другой вид документа.</translation>
    </message>
    <message>
        <source>after “%1” it must be “%2”.</source>
        <translation>после «%1» нужно «%2».</translation>
    </message>
    <message>
        <source>The order approves an appendix that has no approval stamp. Switch the stamp on.</source>
        <translation>Приказ утверждает приложение, а грифа утверждения на нём нет. Включите гриф.</translation>
    </message>
    <message>
        <source>an appendix is named here, and the order has none. Add it or mend the point.</source>
        <translation>здесь названо приложение, а у приказа его нет. Добавьте приложение или исправьте пункт.</translation>
    </message>
    <message>
        <source>there is no appendix %1, the order has %2. Check the number.</source>
        <translation>приложения %1 нет, всего приложений: %2. Проверьте номер.</translation>
    </message>
    <message>
        <source>no point of the order names it. Write “прилагаемый” or “(приложение)” in the point on it.</source>
        <translation>ни один пункт приказа его не называет. Напишите в нужном пункте «прилагаемый» или «(приложение)».</translation>
    </message>
    <message>
        <source>it is said twice that the document is attached. Leave one.</source>
        <translation>дважды сказано, что документ прилагается. Оставьте одно упоминание.</translation>
    </message>
    <message>
        <source>there is no such day: %1. Write the right one.</source>
        <translation>такого дня нет: %1. Напишите верную дату.</translation>
    </message>
    <message>
        <source>there is no space between the year and “г.”. Add one.</source>
        <translation>между годом и «г.» нет пробела. Добавьте его.</translation>
    </message>
    <message>
        <source>the year %1 looks like a slip. Look at it again.</source>
        <translation>год %1 похож на описку. Проверьте его.</translation>
    </message>
    <message>
        <source>the last point does not end with a full stop. Add it.</source>
        <translation>последний пункт не заканчивается точкой. Поставьте её.</translation>
    </message>
    <message>
        <source>the point ends without “.” or “;”. Add it.</source>
        <translation>в конце пункта нет «.» или «;». Поставьте знак.</translation>
    </message>
    <message>
        <source>this point ends with “%1” and others with “%2”. End all of them alike.</source>
        <translation>этот пункт заканчивается знаком «%1», а другие — «%2». Закончите все одинаково.</translation>
    </message>
    <message>
        <source>this begins with a small letter and the others with a capital. Write them alike.</source>
        <translation>здесь начало со строчной буквы, а у остальных — с прописной. Напишите одинаково.</translation>
    </message>
    <message>
        <source>this begins with a capital letter and the others with a small one. Write them alike.</source>
        <translation>здесь начало с прописной буквы, а у остальных — со строчной. Напишите одинаково.</translation>
    </message>
    <message>
        <source>errors: %1</source>
        <translation>ошибок: %1</translation>
    </message>
    <message>
        <source>remarks: %1</source>
        <translation>замечаний: %1</translation>
    </message>
    <message>
        <source>spelling: %1</source>
        <translation>орфография: %1</translation>
    </message>
    <message>
        <source>the number %1 is typed by hand, but the point is printed as %2. Remove the typed number.</source>
        <translation>номер %1 набран вручную, а пункт печатается под номером %2. Уберите набранный номер.</translation>
    </message>
    <message>
        <source>the number %1 is typed by hand and would be printed twice. Remove it.</source>
        <translation>номер %1 набран вручную и напечатается дважды. Уберите его.</translation>
    </message>
    <message>
        <source>the list goes on with %1) where %2) is expected. Number it anew.</source>
        <translation>в перечислении стоит %1), а должно быть %2). Исправьте нумерацию.</translation>
    </message>
    <message>
        <source>“%1” stands in another case than the point needs: “%2”.</source>
        <translation>«%1» стоит не в том падеже, здесь нужно «%2».</translation>
    </message>
    <message>
        <source>the act of %1 is younger than the order itself (%2). Check both dates.</source>
        <translation>документ от %1 подписан позже самого приказа (%2). Проверьте обе даты.</translation>
    </message>
    <message>
        <source>this date is written in words and others in digits. Write all of them in one way.</source>
        <translation>эта дата написана словами, а другие — цифрами. Напишите все одинаково.</translation>
    </message>
    <message>
        <source>initials are written with a space here and without one elsewhere, or the other way round. Write them in one way.</source>
        <translation>инициалы здесь и в других местах написаны по-разному: с пробелом и без него. Напишите одинаково.</translation>
    </message>
    <message>
        <source>the abbreviation “%1” is not explained anywhere. Write it out the first time.</source>
        <translation>сокращение «%1» нигде не расшифровано. Напишите его полностью в первый раз.</translation>
    </message>
    <message>
        <source>the point is empty. Write it or remove it.</source>
        <translation>пункт пуст. Напишите его или уберите.</translation>
    </message>
    <message>
        <source>the date is not understood. Write it like 24.06.2021.</source>
        <translation>дата не распознана. Напишите её в виде 24.06.2021.</translation>
    </message>
    <message>
        <source>nobody is responsible. Write who is to do it.</source>
        <translation>не указан ответственный. Напишите, кто исполняет.</translation>
    </message>
    <message>
        <source>the term is not understood, so nobody will be reminded of it. Write it like «до 30.06.2024».</source>
        <translation>срок не распознан, напоминания о нём не будет. Напишите его, например, так: «до 30.06.2024».</translation>
    </message>
    <message>
        <source>the term ends before it begins. Check both days.</source>
        <translation>срок заканчивается раньше, чем начинается. Проверьте обе даты.</translation>
    </message>
    <message>
        <source>the term ends after the roadmap itself (%1). Check both.</source>
        <translation>срок заканчивается позже самой дорожной карты (%1). Проверьте оба срока.</translation>
    </message>
    <message>
        <source>the term ends before the roadmap begins (%1). Check both.</source>
        <translation>срок заканчивается до начала дорожной карты (%1). Проверьте оба срока.</translation>
    </message>
    <message>
        <source>the term ends before the order is signed (%1). Check both.</source>
        <translation>срок заканчивается раньше даты приказа (%1). Проверьте обе даты.</translation>
    </message>
    <message>
        <source>%1 is a day off. Choose a working day if the work is to be handed in on it.</source>
        <translation>%1 — выходной день. Выберите рабочий день, если в этот день сдают работу.</translation>
    </message>
    <message>
        <source>the text breaks off here. Write it to its end.</source>
        <translation>текст здесь обрывается. Допишите его до конца.</translation>
    </message>
    <message>
        <source>the same measure with the same term stands above (%1). Remove one.</source>
        <translation>такое же мероприятие с тем же сроком есть выше (%1). Уберите одно из них.</translation>
    </message>
    <message>
        <source>“%1” is also written “%2”. Write it in one way.</source>
        <translation>«%1» написано также как «%2». Напишите одинаково.</translation>
    </message>
    <message>
        <source>The roadmap has no heading. Write it.</source>
        <translation>У дорожной карты нет заголовка. Напишите его.</translation>
    </message>
    <message>
        <source>The roadmap has no measures. Add them on the page “Roadmap”.</source>
        <translation>В дорожной карте нет мероприятий. Добавьте их на странице «Дорожная карта».</translation>
    </message>
    <message>
        <source>the section has no measures. Add them or remove it.</source>
        <translation>в разделе нет мероприятий. Добавьте их или уберите раздел.</translation>
    </message>
    <message>
        <source>no number follows the sign “№”. Write the number or remove the sign.</source>
        <translation>после знака «№» нет номера. Напишите номер или уберите знак.</translation>
    </message>
    <message>
        <source>there is no space after the sign “№”. Add one.</source>
        <translation>после знака «№» нет пробела. Добавьте его.</translation>
    </message>
    <message>
        <source>the Latin letter “N” stands for the sign “№”. Type the sign.</source>
        <translation>вместо знака «№» стоит латинская буква «N». Поставьте знак.</translation>
    </message>
    <message>
        <source>a space stands before a punctuation mark. Remove it.</source>
        <translation>перед знаком препинания стоит пробел. Уберите его.</translation>
    </message>
    <message>
        <source>there is no space after a punctuation mark. Add one.</source>
        <translation>после знака препинания нет пробела. Добавьте его.</translation>
    </message>
    <message>
        <source>a space stands inside the brackets or quotation marks. Remove it.</source>
        <translation>внутри скобок или кавычек стоит лишний пробел. Уберите его.</translation>
    </message>
    <message>
        <source>two punctuation marks stand in a row. Leave one.</source>
        <translation>подряд стоят два знака препинания. Оставьте один.</translation>
    </message>
    <message>
        <source>a field is not filled in. Write what belongs there.</source>
        <translation>поле не заполнено. Впишите то, что здесь должно стоять.</translation>
    </message>
    <message>
        <source>an invisible character stands in the text. Remove it.</source>
        <translation>в тексте стоит невидимый знак. Уберите его.</translation>
    </message>
    <message>
        <source>a sign of a web page is left in the text. It would be printed. Remove it.</source>
        <translation>в тексте остался знак разметки веб-страницы, он напечатается. Уберите его.</translation>
    </message>
    <message>
        <source>the brackets ( and ) do not match. Add or remove one.</source>
        <translation>скобки ( и ) не парные. Добавьте или уберите одну.</translation>
    </message>
    <message>
        <source>the title speaks of another time than the terms of the measures (%1). Check the year.</source>
        <translation>в заголовке другое время, чем в сроках мероприятий (%1). Проверьте год.</translation>
    </message>
    <message>
        <source>the title speaks of another year than the results of the list (%1). Check the year.</source>
        <translation>в заголовке другой год, чем у результатов перечня (%1). Проверьте год.</translation>
    </message>
    <message>
        <source>“%1” stands here and “%2” in the title of the order. Check which is right.</source>
        <translation>здесь стоит «%1», а в заголовке приказа — «%2». Проверьте, как правильно.</translation>
    </message>
    <message>
        <source>the year of the title is long past when the order is signed. Check the year.</source>
        <translation>год в заголовке к дате приказа давно прошёл. Проверьте год.</translation>
    </message>
    <message>
        <source>the title of the order names another year. Write the same in both.</source>
        <translation>в заголовке приказа назван другой год. Напишите один и тот же.</translation>
    </message>
    <message>
        <source>a capital letter stands inside “%1”. Write it small.</source>
        <translation>внутри слова «%1» стоит прописная буква. Замените её строчной.</translation>
    </message>
    <message>
        <source>“%1” begins with two capital letters. Leave one.</source>
        <translation>«%1» начинается с двух прописных букв. Оставьте одну.</translation>
    </message>
    <message>
        <source>the word “%1” is not in the dictionary. Check it or add it to the dictionary.</source>
        <translation>слова «%1» нет в словаре. Проверьте его или добавьте в словарь.</translation>
    </message>
</context>
<context>
    <name>ProofingService</name>
    <message>
        <source>Only a single word can be added to the dictionary. Choose one.</source>
        <translation>В словарь можно добавить только одно слово. Выберите слово.</translation>
    </message>
</context>
<context>
    <name>RankingWords</name>
    <message>
        <source>not enough data</source>
        <translation>недостаточно данных</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код ОО</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Class by criteria</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Low results</source>
        <translation>Низких результатов</translation>
    </message>
    <message>
        <source>How many procedures of the year show the sign that the list is ordered by</source>
        <translation>Число процедур года с признаком, по которому упорядочен список</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>Ниже минимума</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>Mean share of pupils below the minimum over the procedures with data</source>
        <translation>Средняя доля не преодолевших минимум по процедурам с данными</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Местность</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>не оценивается</translation>
    </message>
    <message>
        <source>not assessed: %1</source>
        <translation>не оценивается: %1</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>обычная</translation>
    </message>
    <message>
        <source>%1 ✎ decision</source>
        <translation>%1 ✎ решение</translation>
    </message>
    <message>
        <source>%1: the first year</source>
        <translation>%1: первый год</translation>
    </message>
    <message>
        <source>%1: year %2 in a row</source>
        <translation>%1: %2-й год подряд</translation>
    </message>
    <message>
        <source>has left %1: not in it since %2</source>
        <translation>вышла из «%1»: не относится к нему с %2</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>year %1</source>
        <translation>%1-й</translation>
    </message>
    <message>
        <source>has left</source>
        <translation>вышла</translation>
    </message>
</context>
<context>
    <name>ReferenceBookRepository</name>
    <message>
        <source>The reference book “%1” in the database cannot be read: %2 Restore the database from a copy.</source>
        <translation>Справочник «%1» в базе не читается: %2 Восстановите базу из копии.</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Calendar of procedures</source>
        <translation>Календарь процедур</translation>
    </message>
</context>
<context>
    <name>RegisterProgress</name>
    <message>
        <source>The program keeps no register “%1”. Choose another one in the action.</source>
        <translation>Реестра «%1» в программе нет. Выберите другой в карточке мероприятия.</translation>
    </message>
</context>
<context>
    <name>ResultService</name>
    <message>
        <source>There is no school with the code %1. Add it on the page “Schools”.</source>
        <translation>Школы с кодом %1 нет. Добавьте её на странице «Школы».</translation>
    </message>
    <message>
        <source>There is no such result any more.</source>
        <translation>Такого результата больше нет. Обновите список.</translation>
    </message>
</context>
<context>
    <name>ResultWords</name>
    <message>
        <source>Code</source>
        <translation>Код ОО</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Процедура</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участников</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>Ниже минимума</translation>
    </message>
    <message>
        <source>Share below</source>
        <translation>Доля ниже</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Средний</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Источник</translation>
    </message>
</context>
<context>
    <name>Roadmap</name>
    <message>
        <source>two dates like 2023-09-01 are expected here.</source>
        <translation>здесь должны стоять две даты вида 2023-09-01.</translation>
    </message>
    <message>
        <source>the period ends before it begins. Correct the dates.</source>
        <translation>период заканчивается раньше, чем начинается. Исправьте даты.</translation>
    </message>
    <message>
        <source>five headings are expected here, or none.</source>
        <translation>здесь должно быть пять заголовков столбцов или ни одного.</translation>
    </message>
    <message>
        <source>the roadmap holds more than %1 measures. Split it in two.</source>
        <translation>в дорожной карте больше %1 мероприятий. Разделите её на две.</translation>
    </message>
</context>
<context>
    <name>RoadmapChecks</name>
    <message>
        <source>The action has no text. Write what will be done.</source>
        <translation>У мероприятия нет текста. Напишите, что будет сделано.</translation>
    </message>
    <message>
        <source>Nobody is responsible. Name the department, the school or the person.</source>
        <translation>Ответственный не указан. Назовите управление, школу или человека.</translation>
    </message>
    <message>
        <source>There is no term. Write by when it is done.</source>
        <translation>Срок не указан. Напишите, к какому времени это будет сделано.</translation>
    </message>
    <message>
        <source>The term is not understood and will not be reminded of. Write it as “August 2023” or “by 30.06.2024”.</source>
        <translation>Срок не разобран, напоминания о нём не будет. Напишите так: «Август 2023» или «до 30.06.2024».</translation>
    </message>
    <message>
        <source>There is no planned result. Write what the execution is judged by.</source>
        <translation>Планируемый результат не указан. Напишите, по чему судить о выполнении.</translation>
    </message>
    <message>
        <source>term not understood: printed as it is</source>
        <translation>срок не разобран: будет напечатан как есть</translation>
    </message>
</context>
<context>
    <name>RoadmapEditions</name>
    <message>
        <source>There is no such roadmap. Choose one from the list.</source>
        <translation>Такой дорожной карты нет. Выберите её из списка.</translation>
    </message>
    <message>
        <source>The order %1 holds no copy of the roadmap. Restore the database from a copy.</source>
        <translation>В приказе № %1 нет копии дорожной карты. Восстановите базу из копии.</translation>
    </message>
    <message>
        <source>The kept edition of the roadmap (%1) was changed from outside. Restore the database from a copy.</source>
        <translation>Сохранённая редакция дорожной карты (%1) изменена извне. Восстановите базу из копии.</translation>
    </message>
    <message>
        <source>The roadmap is in the archive. Take it out of the archive to change it.</source>
        <translation>Дорожная карта в архиве. Чтобы изменить её, верните её из архива.</translation>
    </message>
    <message>
        <source>The roadmap is approved by the order %1. To change it, begin a new edition.</source>
        <translation>Дорожная карта утверждена приказом %1. Чтобы внести изменения, начните новую редакцию.</translation>
    </message>
    <message>
        <source>The roadmap is not approved yet: change it as it is.</source>
        <translation>Дорожная карта ещё не утверждена: изменяйте её без новой редакции.</translation>
    </message>
    <message>
        <source>The roadmap has no changes to drop.</source>
        <translation>В дорожной карте нет изменений, которые можно отменить. Сначала начните новую редакцию.</translation>
    </message>
</context>
<context>
    <name>RoadmapExport</name>
    <message>
        <source>The file cannot be written (%1). Choose another folder or close the program that has it open.</source>
        <translation>Файл не удалось записать (%1). Выберите другую папку или закройте программу, в которой он открыт.</translation>
    </message>
</context>
<context>
    <name>RoadmapRollOver</name>
    <message>
        <source>A roadmap goes over by 1 to %1 years.</source>
        <translation>Дорожную карту переносят на срок от 1 года до %1 лет. Исправьте число лет.</translation>
    </message>
    <message>
        <source>There is no such roadmap. Choose one from the list.</source>
        <translation>Такой дорожной карты нет. Выберите её из списка.</translation>
    </message>
    <message>
        <source>The roadmap is in the archive already. Take it out of the archive first.</source>
        <translation>Дорожная карта уже в архиве. Сначала верните её из архива.</translation>
    </message>
    <message>
        <source>No action is carried over. Choose at least one.</source>
        <translation>Не перенесено ни одного мероприятия. Выберите хотя бы одно.</translation>
    </message>
    <message>
        <source>The roadmap is approved by the order %1 and stays.</source>
        <translation>Дорожная карта утверждена приказом %1 и остаётся.</translation>
    </message>
</context>
<context>
    <name>RoadmapService</name>
    <message>
        <source>There is no such roadmap. Choose one from the list.</source>
        <translation>Такой дорожной карты нет. Выберите её из списка.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Correct the dates.</source>
        <translation>Период заканчивается раньше, чем начинается. Исправьте даты.</translation>
    </message>
    <message>
        <source>The roadmap is approved by the order %1 and stays.</source>
        <translation>Дорожная карта утверждена приказом %1 и остаётся.</translation>
    </message>
</context>
<context>
    <name>RoadmapTemplate</name>
    <message>
        <source>the field %1 is not known.</source>
        <translation>поле %1 программе не известно.</translation>
    </message>
    <message>
        <source>two dates like {year}-09-01 are expected here.</source>
        <translation>здесь нужны две даты вида {year}-09-01.</translation>
    </message>
    <message>
        <source>the period ends before it begins. Correct the dates.</source>
        <translation>период заканчивается раньше, чем начинается. Исправьте даты.</translation>
    </message>
    <message>
        <source>five headings are expected here, or none.</source>
        <translation>здесь должно быть пять заголовков столбцов или ни одного.</translation>
    </message>
    <message>
        <source>between 1 and %1 measures are expected here.</source>
        <translation>здесь должно быть от 1 до %1 мероприятий.</translation>
    </message>
</context>
<context>
    <name>RuleEdit</name>
    <message>
        <source>the class “%1”</source>
        <translation>класс «%1»</translation>
    </message>
    <message>
        <source>the sign “%1”</source>
        <translation>признак «%1»</translation>
    </message>
    <message>
        <source>the order of the list</source>
        <translation>порядок в списке</translation>
    </message>
    <message>
        <source>The name “%1” is taken. Choose another one.</source>
        <translation>Название «%1» уже занято. Выберите другое.</translation>
    </message>
    <message>
        <source>This is still used by: %1. Change that first.</source>
        <translation>Это ещё используют: %1. Сначала измените их.</translation>
    </message>
    <message>
        <source>A set needs one class at least. Add another one first.</source>
        <translation>В наборе должен быть хотя бы один класс. Сначала добавьте другой.</translation>
    </message>
    <message>
        <source>A class needs one condition at least. Replace this one, or remove the class.</source>
        <translation>В классе должно остаться хотя бы одно условие. Замените это условие другим или уберите класс целиком.</translation>
    </message>
    <message>
        <source>There is no further place in this direction.</source>
        <translation>Дальше в эту сторону двигать некуда.</translation>
    </message>
    <message>
        <source>Only a group of one condition can be dissolved.</source>
        <translation>Убрать можно только группу из одного условия.</translation>
    </message>
    <message>
        <source>Nothing can be added here.</source>
        <translation>Сюда ничего не добавляют.</translation>
    </message>
</context>
<context>
    <name>SaveCopy</name>
    <message>
        <source>Where to keep the copy</source>
        <translation>Где сохранить копию</translation>
    </message>
    <message>
        <source>Lotsia databases (*.lotsia)</source>
        <translation>Базы «Лоции» (*.lotsia)</translation>
    </message>
    <message>
        <source>Making a copy</source>
        <translation>Создание копии</translation>
    </message>
    <message>
        <source>The copy is made and checked: %1</source>
        <translation>Копия создана и проверена: %1</translation>
    </message>
</context>
<context>
    <name>SchoolCode</name>
    <message>
        <source>“%1” is not a school code: up to 20 letters, digits and dashes are expected.</source>
        <translation>«%1» — не код школы. Код состоит из букв, цифр и дефисов, не больше 20 знаков.</translation>
    </message>
</context>
<context>
    <name>SchoolService</name>
    <message>
        <source>Code %1 belongs to %2 already. Correct one of the two.</source>
        <translation>Код %1 уже у школы %2. Исправьте один из двух.</translation>
    </message>
    <message>
        <source>Login %1 belongs to %2 already. Correct one of the two.</source>
        <translation>Логин %1 уже у школы %2. Исправьте один из двух.</translation>
    </message>
    <message>
        <source>Tax number %1 belongs to %2 already. Correct one of the two.</source>
        <translation>ИНН %1 уже у школы %2. Исправьте один из двух.</translation>
    </message>
    <message>
        <source>There is no such school any more.</source>
        <translation>Такой школы больше нет. Обновите список.</translation>
    </message>
    <message>
        <source>The school has no name. Type its short name.</source>
        <translation>У школы нет названия. Впишите краткое название.</translation>
    </message>
    <message>
        <source>Tax number %1 is not valid: 10 digits with a right check digit are expected.</source>
        <translation>ИНН %1 неверен: нужны 10 цифр с правильной контрольной цифрой.</translation>
    </message>
</context>
<context>
    <name>SchoolWords</name>
    <message>
        <source>A school needs a code. Enter the code of the regional register.</source>
        <translation>Школе нужен код. Введите код из регионального реестра.</translation>
    </message>
    <message>
        <source>A school needs a short name. Enter it as it is printed in lists.</source>
        <translation>Школе нужно краткое название. Введите его так, как печатается в списках.</translation>
    </message>
    <message>
        <source>The ИНН of an organisation has 10 digits, and here are %1. Check the number.</source>
        <translation>В ИНН организации 10 цифр, а здесь знаков: %1. Проверьте номер.</translation>
    </message>
    <message>
        <source>The check digit of this ИНН is wrong. Compare it with the school's documents.</source>
        <translation>Контрольная цифра этого ИНН не сходится. Сверьте номер с документами школы.</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код ОО</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>as printed in lists</source>
        <translation>как печатается в списках</translation>
    </message>
    <message>
        <source>Full name</source>
        <translation>Полное название</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Местность</translation>
    </message>
    <message>
        <source>Group for comparison</source>
        <translation>Группа для сравнения</translation>
    </message>
    <message>
        <source>Login in ФИС ОКО</source>
        <translation>Логин в ФИС ОКО</translation>
    </message>
    <message>
        <source>ИНН</source>
        <translation>ИНН</translation>
    </message>
    <message>
        <source>Director</source>
        <translation>Директор</translation>
    </message>
    <message>
        <source>Phone</source>
        <translation>Телефон</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>In the archive: not counted in lists</source>
        <translation>В архиве: в списках не учитывается</translation>
    </message>
</context>
<context>
    <name>SearchIndex</name>
    <message>
        <source>Page</source>
        <translation>Страница</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Action of the roadmap</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Action of an archived roadmap</source>
        <translation>Мероприятие дорожной карты из архива</translation>
    </message>
</context>
<context>
    <name>Share</name>
    <message>
        <source>%1 of %2 is not a share of a whole.</source>
        <translation>%1 из %2 — не доля целого. Проверьте числа.</translation>
    </message>
</context>
<context>
    <name>SheetSources</name>
    <message>
        <source>There is no list of schools behind this order. Add it to the appendices, or take all schools.</source>
        <translation>К приказу не приложен список школ. Добавьте его в приложения или возьмите все школы.</translation>
    </message>
</context>
<context>
    <name>SpellingDictionary</name>
    <message>
        <source>The dictionary of the spelling check is damaged. Install the program or the dictionary anew.</source>
        <translation>Словарь проверки орфографии повреждён. Установите программу или словарь заново.</translation>
    </message>
    <message>
        <source>There is no Russian dictionary on this computer, so spelling is not checked. Install the package hunspell-ru, or copy ru_RU.aff and ru_RU.dic into the folder “hunspell” beside the program.</source>
        <translation>На этом компьютере нет русского словаря, орфография не проверяется. Установите пакет hunspell-ru или положите файлы ru_RU.aff и ru_RU.dic в папку «hunspell» рядом с программой.</translation>
    </message>
</context>
<context>
    <name>Storage</name>
    <message>
        <source>The database is in use by another program. Wait until it finishes and try again.</source>
        <translation>База занята другой программой. Подождите, пока она закончит, и повторите.</translation>
    </message>
    <message>
        <source>The database is damaged. Restore it from a copy.</source>
        <translation>База повреждена. Восстановите её из копии.</translation>
    </message>
    <message>
        <source>The disk is full; nothing was stored. Free some space and try again.</source>
        <translation>На диске нет места, ничего не сохранено. Освободите место и повторите.</translation>
    </message>
    <message>
        <source>The database is open for reading only; nothing was stored.</source>
        <translation>База открыта только для чтения, ничего не сохранено.</translation>
    </message>
    <message>
        <source>The database file cannot be read or written. Check the disk and the access rights.</source>
        <translation>Файл базы не читается или не записывается. Проверьте диск и права доступа.</translation>
    </message>
    <message>
        <source>The database refused the change: %1</source>
        <translation>База не приняла изменение: %1</translation>
    </message>
    <message>
        <source>The path of the file is too long for a database. Move it to a folder nearer to the root of the disk.</source>
        <translation>Путь к файлу слишком длинный для базы. Перенесите её в папку ближе к корню диска.</translation>
    </message>
</context>
<context>
    <name>StoredOrder</name>
    <message>
        <source>There is no such order. Choose one from the list.</source>
        <translation>Такого приказа нет. Выберите его из списка.</translation>
    </message>
    <message>
        <source>There is no such roadmap. Choose one from the list.</source>
        <translation>Такой дорожной карты нет. Выберите её из списка.</translation>
    </message>
</context>
<context>
    <name>StrictJson</name>
    <message>
        <source>The file is larger than %1 KiB. Choose a smaller one.</source>
        <translation>Файл больше %1 КБ. Выберите файл меньше.</translation>
    </message>
    <message>
        <source>The file must hold one JSON object in braces.</source>
        <translation>В файле должен быть один объект JSON в фигурных скобках. Выберите другой файл.</translation>
    </message>
    <message>
        <source>“%1”: %2</source>
        <translation>«%1»: %2</translation>
    </message>
    <message>
        <source>this field is not known. Remove it or correct its name.</source>
        <translation>такого поля нет. Удалите его или исправьте название.</translation>
    </message>
    <message>
        <source>“%1” is expected here.</source>
        <translation>здесь должно стоять «%1».</translation>
    </message>
    <message>
        <source>a text in quotes is expected here.</source>
        <translation>здесь должен стоять текст в кавычках.</translation>
    </message>
    <message>
        <source>the text is longer than %1 characters. Shorten it.</source>
        <translation>текст длиннее %1 знаков. Сократите его.</translation>
    </message>
    <message>
        <source>the text holds a character that cannot be printed. Remove it.</source>
        <translation>в тексте есть непечатный знак. Удалите его.</translation>
    </message>
    <message>
        <source>this field is missing. Add it.</source>
        <translation>этого поля не хватает. Добавьте его.</translation>
    </message>
    <message>
        <source>true or false is expected here.</source>
        <translation>здесь должно стоять true или false.</translation>
    </message>
    <message>
        <source>a date like 2023-09-01 is expected here.</source>
        <translation>здесь должна стоять дата вида 2023-09-01.</translation>
    </message>
    <message>
        <source>a list in square brackets is expected here.</source>
        <translation>здесь должен стоять список в квадратных скобках.</translation>
    </message>
    <message>
        <source>the list holds %1 items, at most %2 are allowed.</source>
        <translation>в списке %1 строк, а можно не больше %2. Сократите его.</translation>
    </message>
    <message>
        <source>an object in braces is expected here.</source>
        <translation>здесь должен стоять объект в фигурных скобках.</translation>
    </message>
    <message>
        <source>The file is nested deeper than %1 levels. Choose a file of the described layout.</source>
        <translation>В файле больше %1 уровней вложенности. Выберите файл описанного вида.</translation>
    </message>
    <message>
        <source>The key “%1” stands twice in one place. Remove one of them.</source>
        <translation>Ключ «%1» указан в одном месте дважды. Уберите один из них.</translation>
    </message>
    <message>
        <source>The file is not valid JSON: see line %1. Correct it there.</source>
        <translation>Файл записан с ошибкой: исправьте строку %1.</translation>
    </message>
</context>
<context>
    <name>Takeover</name>
    <message>
        <source>Tables stand inside one another too deeply. Copy the roadmap's table into a new document and load that one.</source>
        <translation>Таблицы вложены одна в другую слишком глубоко. Скопируйте таблицу дорожной карты в новый документ и загрузите его.</translation>
    </message>
    <message>
        <source>The document is cut off or damaged. Get the file again, or open it in Word and save it under another name.</source>
        <translation>Документ обрезан или повреждён. Получите файл ещё раз или откройте его в Word и сохраните под другим именем.</translation>
    </message>
    <message>
        <source>There is no text document inside this file. Open it in Word and save it as .docx.</source>
        <translation>Внутри этого файла нет текстового документа. Откройте его в Word и сохраните как .docx.</translation>
    </message>
    <message>
        <source>The document unpacks into more than 30 MB of text, which no roadmap holds. Copy the roadmap's table into a new document and load that one.</source>
        <translation>В документе больше 30 МБ текста — столько не бывает ни в одной дорожной карте. Скопируйте таблицу дорожной карты в новый документ и загрузите его.</translation>
    </message>
    <message>
        <source>The clipboard holds too much. Copy only the table of the roadmap.</source>
        <translation>В буфере обмена слишком много данных. Скопируйте только таблицу дорожной карты.</translation>
    </message>
    <message>
        <source>The tables hold more than %1 rows. Leave only the roadmap in the file and load it again.</source>
        <translation>В таблицах больше %1 строк. Оставьте в файле только дорожную карту и загрузите его ещё раз.</translation>
    </message>
    <message>
        <source>There are more than %1 tables. Leave only the roadmap in the file and load it again.</source>
        <translation>Таблиц больше %1. Оставьте в файле только дорожную карту и загрузите его ещё раз.</translation>
    </message>
    <message>
        <source>A table is wider than %1 columns. Leave only the columns of the roadmap and load it again.</source>
        <translation>В таблице больше %1 столбцов. Оставьте только столбцы дорожной карты и загрузите файл ещё раз.</translation>
    </message>
    <message>
        <source>A cell holds more than %1 letters. This is not a table of measures: check the file.</source>
        <translation>В одной ячейке больше %1 знаков. Это не таблица мероприятий: проверьте файл.</translation>
    </message>
    <message>
        <source>The number %1 stands twice. Numbers are made anew; check the order of the measures.</source>
        <translation>Номер %1 встречается дважды. Номера проставлены заново; проверьте порядок мероприятий.</translation>
    </message>
    <message>
        <source>After the number %1 comes %2. Numbers are made anew; check that no measure is missing.</source>
        <translation>После номера %1 идёт %2. Номера проставлены заново; проверьте, не пропущено ли мероприятие.</translation>
    </message>
    <message>
        <source>The column “%1” is not taken, though it holds text. Say what it holds.</source>
        <translation>Столбец «%1» не взят, хотя в нём есть текст. Укажите, что в нём.</translation>
    </message>
    <message>
        <source>The measure has no text. Write it in the table.</source>
        <translation>У мероприятия нет текста. Впишите его в таблице.</translation>
    </message>
    <message>
        <source>The term “%1” is not understood. It is kept as written; correct it in the table.</source>
        <translation>Срок «%1» не понят. Он сохранён как написан; поправьте его в таблице.</translation>
    </message>
    <message>
        <source>This file holds no table. Choose a .docx, .xlsx or .csv file.</source>
        <translation>В этом файле нет таблицы. Выберите файл .docx, .xlsx или .csv.</translation>
    </message>
    <message>
        <source>This is not a Word document, whatever its name says. Open it in Word and save it as .docx.</source>
        <translation>Это не документ Word, хотя файл так назван. Откройте его в Word и сохраните как .docx.</translation>
    </message>
    <message>
        <source>Nothing above the table says what it is called. Write the heading of the roadmap.</source>
        <translation>Над таблицей не сказано, как она называется. Впишите заголовок дорожной карты.</translation>
    </message>
    <message>
        <source>The period %1 – %2 is a suggestion: %3. Check it.</source>
        <translation>Период %1 – %2 предположительный: %3. Проверьте его.</translation>
    </message>
    <message>
        <source>Nothing says which period the roadmap is for. Set it above the table.</source>
        <translation>Нигде не сказано, на какой период дорожная карта. Укажите его над таблицей.</translation>
    </message>
    <message>
        <source>One cell in the row: the heading of a section.</source>
        <translation>В строке одна ячейка: это заголовок раздела.</translation>
    </message>
    <message>
        <source>The row goes on with the one before: a page broke its cell.</source>
        <translation>Строка продолжает предыдущую: ячейка разорвана страницей.</translation>
    </message>
    <message>
        <source>Nothing but a number.</source>
        <translation>В строке только номер.</translation>
    </message>
    <message>
        <source>There is only one cell; check where it belongs.</source>
        <translation>В строке одна ячейка; проверьте, куда она относится.</translation>
    </message>
    <message>
        <source>The row is blank.</source>
        <translation>Строка пустая.</translation>
    </message>
    <message>
        <source>Stands above the headings of the columns.</source>
        <translation>Стоит выше заголовков столбцов.</translation>
    </message>
    <message>
        <source>A paragraph above the table: the heading of a section.</source>
        <translation>Абзац над таблицей: это заголовок раздела.</translation>
    </message>
    <message>
        <source>Headings of the columns.</source>
        <translation>Заголовки столбцов.</translation>
    </message>
    <message>
        <source>The row only numbers the columns.</source>
        <translation>Строка только нумерует столбцы.</translation>
    </message>
    <message>
        <source>A number and a heading: a section.</source>
        <translation>Номер и заголовок: это раздел.</translation>
    </message>
    <message>
        <source>Its measure is merged with the row before.</source>
        <translation>Мероприятие объединено с предыдущей строкой.</translation>
    </message>
    <message>
        <source>There is no number; the row is full, so it is a measure.</source>
        <translation>Номера нет; строка заполнена, поэтому это мероприятие.</translation>
    </message>
    <message>
        <source>Table %1 was left: its columns are others. It has %2 row(s) and begins with “%3”. Take it from the clipboard if it belongs to the roadmap.</source>
        <translation>Таблица %1 не взята: у неё другие столбцы. Строк в ней: %2, начинается так: «%3». Если она относится к дорожной карте, возьмите её через буфер обмена.</translation>
    </message>
    <message>
        <source>There is no table. Put the measures into a table and load it again.</source>
        <translation>Таблицы нет. Поместите мероприятия в таблицу и загрузите ещё раз.</translation>
    </message>
    <message>
        <source>The table has fewer than three columns. A roadmap needs the measure, who is responsible, the term and the result.</source>
        <translation>В таблице меньше трёх столбцов. Дорожной карте нужны мероприятие, ответственные, срок и результат.</translation>
    </message>
    <message>
        <source>The table has no headings, and no column holds terms that are understood. Say what each column holds.</source>
        <translation>У таблицы нет заголовков, и ни в одном столбце не нашлось понятных сроков. Укажите, что в каждом столбце.</translation>
    </message>
    <message>
        <source>Some cells held tags of a web page, like &lt;p&gt;. They were removed.</source>
        <translation>В некоторых ячейках были метки веб-страницы вроде &lt;p&gt;. Они убраны, проверьте эти ячейки.</translation>
    </message>
    <message>
        <source>The table has only headings, without measures. Copy the rows with measures too.</source>
        <translation>В таблице только заголовки, без мероприятий. Скопируйте и строки с мероприятиями.</translation>
    </message>
    <message>
        <source>read in the heading</source>
        <translation>взят из заголовка</translation>
    </message>
    <message>
        <source>from the first to the last term</source>
        <translation>от первого до последнего срока</translation>
    </message>
    <message numerus="yes">
        <source>%n paragraph(s) above the heading were not taken: they belong to the order.</source>
        <translation><numerusform>%n абзац над заголовком не взят: он относится к приказу.</numerusform><numerusform>%n абзаца над заголовком не взяты: они относятся к приказу.</numerusform><numerusform>%n абзацев над заголовком не взяты: они относятся к приказу.</numerusform></translation>
    </message>
</context>
<context>
    <name>Term</name>
    <message>
        <source>This meaning of the term cannot be. Correct its dates.</source>
        <translation>Такого смысла у срока быть не может. Исправьте даты.</translation>
    </message>
</context>
<context>
    <name>Text</name>
    <message numerus="yes">
        <source>Attach %n file(s)</source>
        <translation><numerusform>Приложить %n файл</numerusform><numerusform>Приложить %n файла</numerusform><numerusform>Приложить %n файлов</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Attached: %n file(s). The database holds copies of them.</source>
        <translation><numerusform>Приложен %n файл. Его копия хранится в базе.</numerusform><numerusform>Приложено %n файла. Их копии хранятся в базе.</numerusform><numerusform>Приложено %n файлов. Их копии хранятся в базе.</numerusform></translation>
    </message>
    <message>
        <source>Attaching files</source>
        <translation>Прикладываются файлы</translation>
    </message>
</context>
<context>
    <name>TrialPanel</name>
    <message>
        <source>enters</source>
        <translation>войдёт</translation>
    </message>
    <message>
        <source>leaves</source>
        <translation>выйдет</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>останется</translation>
    </message>
    <message>
        <source>on neither side</source>
        <translation>ни там, ни там</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>недостаточно данных</translation>
    </message>
    <message>
        <source>no such school</source>
        <translation>такой школы нет</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код ОО</translation>
    </message>
    <message>
        <source>On the left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Change</source>
        <translation>Изменение</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>The department has no name. Type it in.</source>
        <translation>Не указано название управления. Впишите его.</translation>
    </message>
    <message>
        <source>There is a file with this name already. Choose another name.</source>
        <translation>Файл с таким именем уже есть. Выберите другое имя.</translation>
    </message>
    <message>
        <source>The copy cannot be put in place. Check the folder and the access rights.</source>
        <translation>Копию не удалось поставить на место. Проверьте папку и права доступа.</translation>
    </message>
    <message>
        <source>The folder is not writable, so the database cannot be changed. Open it for reading only.</source>
        <translation>Папка закрыта для записи, поэтому базу нельзя изменять. Откройте её только для чтения.</translation>
    </message>
    <message>
        <source>The database is already open on the computer %1 (program %2, process %3). Close it there or open it for reading only.</source>
        <translation>База уже открыта на компьютере %1 (программа %2, процесс %3). Закройте её там или откройте только для чтения.</translation>
    </message>
    <message>
        <source>The link leads nowhere. Name the file itself.</source>
        <translation>Ссылка никуда не ведёт. Укажите сам файл.</translation>
    </message>
    <message>
        <source>The folder is missing or not writable. Choose another folder.</source>
        <translation>Папки нет, или в неё нельзя писать. Выберите другую папку.</translation>
    </message>
    <message>
        <source>The mark that the database is in use cannot be written: %1. Check the disk, and whether a file or folder of this name is in the way.</source>
        <translation>Не удаётся записать отметку о том, что база открыта: %1. Проверьте диск и не мешает ли файл или папка с таким именем.</translation>
    </message>
    <message>
        <source>The database lies in a shared folder and is open for writing on the computer %1 (program %2, process %3). Close it there, or look at a copy.</source>
        <translation>База лежит в общей папке и открыта для записи на компьютере %1 (программа %2, процесс %3). Закройте её там или посмотрите копию.</translation>
    </message>
    <message>
        <source>If that computer was switched off without closing the program, make sure that nobody works with the database and delete the file %1 beside it.</source>
        <translation>Если тот компьютер выключили, не закрыв программу, убедитесь, что с базой никто не работает, и удалите рядом с ней файл %1.</translation>
    </message>
</context>
<context>
    <name>XlsxWriter</name>
    <message>
        <source>Cannot write the file: %1. Close it in other programs, or choose another folder.</source>
        <translation>Не удалось записать файл: %1. Закройте его в других программах или выберите другую папку.</translation>
    </message>
    <message>
        <source>the table is larger than a sheet of Excel can hold</source>
        <translation>таблица больше, чем помещается на лист Excel</translation>
    </message>
    <message>
        <source>there is not enough memory</source>
        <translation>не хватает памяти</translation>
    </message>
    <message>
        <source>the disk is full or the temporary folder cannot be written</source>
        <translation>диск заполнен или временная папка закрыта для записи</translation>
    </message>
</context>
<context>
    <name>lotsia::ActForm</name>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>Store the act</source>
        <translation>Сохранить акт</translation>
    </message>
    <message>
        <source>Wording from an order (paste it, and the fields are filled)</source>
        <translation>Формулировка из приказа (вставьте, и поля заполнятся)</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Вид акта</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем издан</translation>
    </message>
    <message>
        <source>Issued by, genitive (stands in the order)</source>
        <translation>Кем издан, родительный падеж (стоит в приказе)</translation>
    </message>
    <message>
        <source>Date as printed</source>
        <translation>Дата, как печатается</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Title without quotation marks</source>
        <translation>Название без кавычек</translation>
    </message>
    <message>
        <source>Note: where it is to be found</source>
        <translation>Примечание: где найти</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Ввод</translation>
    </message>
    <message>
        <source>No act is recognised: it needs its kind, “от” with a date, and “№”. Fill the fields by hand.</source>
        <translation>Акт не распознан: нужны его вид, «от» с датой и «№». Заполните поля вручную.</translation>
    </message>
    <message>
        <source>There are several acts in the text; the first one is taken.</source>
        <translation>В тексте несколько актов; взят первый. Остальные добавьте так же.</translation>
    </message>
    <message>
        <source>In an order: %1</source>
        <translation>В приказе: %1</translation>
    </message>
</context>
<context>
    <name>lotsia::ActPanel</name>
    <message>
        <source>Search in the acts</source>
        <translation>Поиск в актах</translation>
    </message>
    <message>
        <source>No acts are written down yet. “Take from the order” reads those that the order in view names; “Add an act” takes a wording from the clipboard.</source>
        <translation>Актов пока нет. «Взять из приказа» возьмёт те, что названы в открытом приказе; «Добавить акт» разберёт вставленную формулировку.</translation>
    </message>
    <message>
        <source>Insert into the order</source>
        <translation>Вставить в приказ</translation>
    </message>
    <message>
        <source>The selected acts, in the case that the words before the caret ask for (Enter)</source>
        <translation>Выбранные акты в том падеже, которого требуют слова перед курсором (Enter)</translation>
    </message>
    <message>
        <source>Take from the order</source>
        <translation>Взять из приказа</translation>
    </message>
    <message>
        <source>The acts that the order in view names</source>
        <translation>Акты, названные в открытом приказе</translation>
    </message>
    <message>
        <source>Add an act</source>
        <translation>Добавить акт</translation>
    </message>
    <message>
        <source>Ins</source>
        <translation>Ins</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Orders go on naming it (Del); Ctrl+Z brings it back</source>
        <translation>В приказах он останется (Del); Ctrl+Z вернёт</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Kind of act</source>
        <translation>Вид акта</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>Кем издан</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>In force</source>
        <translation>Действует</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Orders on it</source>
        <translation>Приказов</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Legal acts</source>
        <translation>Правовые акты</translation>
    </message>
    <message>
        <source>No order rests on this act yet.</source>
        <translation>На этот акт приказы пока не ссылаются.</translation>
    </message>
    <message>
        <source>Orders that rest on it: %1</source>
        <translation>На него ссылаются приказы: %1</translation>
    </message>
    <message>
        <source>An act like it is in the register already: %1. Look whether it is the same.</source>
        <translation>Похожий акт уже есть в реестре: %1. Проверьте, не тот же ли это.</translation>
    </message>
    <message>
        <source>Change an act</source>
        <translation>Изменение акта</translation>
    </message>
    <message>
        <source>Remove from the register</source>
        <translation>Удаление из реестра</translation>
    </message>
</context>
<context>
    <name>lotsia::ActionForm</name>
    <message>
        <source>Choose an action in the table. It is shown here as a form.</source>
        <translation>Выберите мероприятие в таблице. Здесь оно показано карточкой.</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственные</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Planned result</source>
        <translation>Планируемый результат</translation>
    </message>
    <message>
        <source>Register of the program that shows its progress</source>
        <translation>По какому разделу видно выполнение</translation>
    </message>
    <message>
        <source>Schools it is meant for</source>
        <translation>Для каких школ</translation>
    </message>
    <message>
        <source>What to check</source>
        <translation>Что проверить</translation>
    </message>
    <message>
        <source>Register</source>
        <translation>Раздел программы</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Школы</translation>
    </message>
    <message>
        <source>Action %1</source>
        <translation>Мероприятие %1</translation>
    </message>
    <message>
        <source>No remarks.</source>
        <translation>Замечаний нет.</translation>
    </message>
    <message>
        <source>Section without a heading</source>
        <translation>Раздел без названия</translation>
    </message>
    <message>
        <source>none</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>Meaning of the term</source>
        <translation>Смысл срока</translation>
    </message>
    <message>
        <source>Move rows</source>
        <translation>Перенос строк</translation>
    </message>
</context>
<context>
    <name>lotsia::AppContext</name>
    <message>
        <source>Another task is still running. Wait for it to end or cancel it.</source>
        <translation>Ещё выполняется другая работа. Дождитесь её конца или отмените её.</translation>
    </message>
</context>
<context>
    <name>lotsia::AppendixList</name>
    <message>
        <source>Add an appendix</source>
        <translation>Добавить приложение</translation>
    </message>
    <message>
        <source>A new appendix below the chosen one</source>
        <translation>Новое приложение под выбранным</translation>
    </message>
    <message>
        <source>Remove the chosen appendix</source>
        <translation>Убрать выбранное приложение</translation>
    </message>
    <message>
        <source>Remove an appendix</source>
        <translation>Удаление приложения</translation>
    </message>
    <message>
        <source>Move an appendix</source>
        <translation>Перемещение приложения</translation>
    </message>
    <message>
        <source>Numbers in the points follow</source>
        <translation>Менять номера и в пунктах</translation>
    </message>
    <message>
        <source>Move the appendix up (Alt+Up)</source>
        <translation>Переместить приложение выше (Alt+Вверх)</translation>
    </message>
    <message>
        <source>Move the appendix down (Alt+Down)</source>
        <translation>Переместить приложение ниже (Alt+Вниз)</translation>
    </message>
    <message>
        <source>When appendices change places, “appendix 1” in the points becomes “appendix 2” in the same step</source>
        <translation>Когда приложения меняются местами, «приложение 1» в пунктах тем же действием становится «приложением 2»</translation>
    </message>
    <message>
        <source>Points that name an appendix: %1</source>
        <translation>Приложения упомянуты в пунктах: %1</translation>
    </message>
</context>
<context>
    <name>lotsia::AppendixRow</name>
    <message>
        <source>The text is longer than %1 letters or %2 paragraphs. Divide it into two appendices.</source>
        <translation>Текст длиннее %1 знаков или %2 абзацев. Разделите его на два приложения.</translation>
    </message>
    <message>
        <source>A paragraph is longer than %1 letters. Divide it.</source>
        <translation>Абзац длиннее %1 знаков. Разделите его.</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>choose…</source>
        <translation>выберите…</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Дорожная карта</translation>
    </message>
    <message>
        <source>Criteria and indicators</source>
        <translation>Критерии и показатели</translation>
    </message>
    <message>
        <source>Methodology</source>
        <translation>Методика</translation>
    </message>
    <message>
        <source>List of schools</source>
        <translation>Список школ</translation>
    </message>
    <message>
        <source>Text of one's own</source>
        <translation>Свой текст</translation>
    </message>
    <message>
        <source>Table of one's own</source>
        <translation>Своя таблица</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>редакция %1</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>образец</translation>
    </message>
    <message>
        <source>Approved by this order</source>
        <translation>Утверждается приказом</translation>
    </message>
    <message>
        <source>Drag to another place, or press Alt+Up and Alt+Down</source>
        <translation>Перетащите на другое место или нажмите Alt+Вверх, Alt+Вниз</translation>
    </message>
    <message>
        <source>Show the criteria</source>
        <translation>Показать критерии</translation>
    </message>
    <message>
        <source>Opens this set on the page “Criteria”</source>
        <translation>Открывает этот набор на странице «Критерии»</translation>
    </message>
    <message>
        <source>The word УТВЕРЖДЁН stands in the corner; otherwise “to the order …”</source>
        <translation>В углу стоит гриф «УТВЕРЖДЁН …»; без отметки — «к приказу …»</translation>
    </message>
    <message>
        <source>Approve an appendix</source>
        <translation>Утверждение приложения</translation>
    </message>
    <message>
        <source>Choose an appendix</source>
        <translation>Выбор приложения</translation>
    </message>
    <message>
        <source>School year of the results</source>
        <translation>Учебный год результатов</translation>
    </message>
    <message>
        <source>Choose the year of a list</source>
        <translation>Год списка школ</translation>
    </message>
    <message>
        <source>Classes that bring a school onto the list</source>
        <translation>Классы, школы которых входят в список</translation>
    </message>
    <message>
        <source>Choose the classes of a list</source>
        <translation>Классы списка школ</translation>
    </message>
    <message>
        <source>Kind of the document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Kind of a document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Heading of an appendix</source>
        <translation>Заголовок приложения</translation>
    </message>
    <message>
        <source>Text above the table</source>
        <translation>Текст над таблицей</translation>
    </message>
    <message>
        <source>Text, a paragraph a line</source>
        <translation>Текст: каждый абзац с новой строки</translation>
    </message>
    <message>
        <source>Text of an appendix</source>
        <translation>Текст приложения</translation>
    </message>
    <message>
        <source>On pages laid across (landscape)</source>
        <translation>На альбомных листах</translation>
    </message>
    <message>
        <source>Lay of pages</source>
        <translation>Расположение листов</translation>
    </message>
    <message>
        <source>Appendix %1</source>
        <translation>Приложение %1</translation>
    </message>
    <message>
        <source>Appendix</source>
        <translation>Приложение</translation>
    </message>
    <message>
        <source>Criteria set</source>
        <translation>Набор критериев</translation>
    </message>
    <message>
        <source>Classes: %1 of %2</source>
        <translation>Классы: %1 из %2</translation>
    </message>
    <message>
        <source>Text</source>
        <translation>Текст</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
</context>
<context>
    <name>lotsia::ApprovalPanel</name>
    <message>
        <source>Number of the order</source>
        <translation>Номер приказа</translation>
    </message>
    <message>
        <source>Date of the order</source>
        <translation>Дата приказа</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>The order is kept as it is printed and does not change any more</source>
        <translation>Приказ сохранится таким, каким печатается, и больше не изменится</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>The number is missing. Write it as it stands in the register.</source>
        <translation>Номер не указан. Напишите его, как в журнале регистрации.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 24.06.2021.</source>
        <translation>Это не дата. Напишите её так: 24.06.2021.</translation>
    </message>
    <message>
        <source>Attach the scan…</source>
        <translation>Приложить скан…</translation>
    </message>
    <message>
        <source>Without the scan</source>
        <translation>Без скана</translation>
    </message>
    <message>
        <source>The scan of the signed order is kept with it; it can be attached later too</source>
        <translation>Скан подписанного приказа хранится вместе с ним; приложить его можно и позже</translation>
    </message>
    <message>
        <source>%1 is the next free number of the journal.</source>
        <translation>%1 — следующий свободный номер по журналу.</translation>
    </message>
    <message>
        <source>Scan: %1.</source>
        <translation>Скан: %1.</translation>
    </message>
    <message>
        <source>Proofreading found (%1): look at it first.</source>
        <translation>Сначала посмотрите вычитку (%1).</translation>
    </message>
</context>
<context>
    <name>lotsia::Banner</name>
    <message>
        <source>Close the message</source>
        <translation>Закрыть сообщение</translation>
    </message>
</context>
<context>
    <name>lotsia::CalendarButton</name>
    <message>
        <source>Choose the day from a calendar (Alt+Down in the date)</source>
        <translation>Выбрать день в календаре (Alt+Вниз в поле даты)</translation>
    </message>
    <message>
        <source>Calendar of the order's date</source>
        <translation>Календарь для даты приказа</translation>
    </message>
</context>
<context>
    <name>lotsia::CalendarForm</name>
    <message>
        <source>was not held</source>
        <translation>не проводилась</translation>
    </message>
    <message>
        <source>was held for some pupils only</source>
        <translation>проводилась не для всех</translation>
    </message>
    <message>
        <source>was moved to another time</source>
        <translation>перенесена на другое время</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Учебный год</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Процедура</translation>
    </message>
    <message>
        <source>every class</source>
        <translation>все классы</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>every subject</source>
        <translation>все предметы</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>every level</source>
        <translation>все уровни</translation>
    </message>
    <message>
        <source>Level of the exam</source>
        <translation>Уровень экзамена</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что было</translation>
    </message>
    <message>
        <source>Explanation (required)</source>
        <translation>Пояснение (обязательно)</translation>
    </message>
    <message>
        <source>one sentence with the document: it stands in the answer to “why?”</source>
        <translation>одно предложение со ссылкой на документ: оно войдёт в ответ на вопрос «почему?»</translation>
    </message>
    <message>
        <source>Save entry</source>
        <translation>Сохранить запись</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
</context>
<context>
    <name>lotsia::CalendarPanel</name>
    <message>
        <source>Years in which procedures were not held, or not as usual. The rules and the answers to “why?” take this into account.</source>
        <translation>Годы, в которые процедуры не проводились или проводились не как обычно. Это учитывают правила и ответы на вопрос «почему?».</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Процедура</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>Что было</translation>
    </message>
    <message>
        <source>Explanation</source>
        <translation>Пояснение</translation>
    </message>
    <message>
        <source>Calendar of procedures</source>
        <translation>Календарь процедур</translation>
    </message>
    <message>
        <source>Add entry…</source>
        <translation>Добавить запись…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Return to the supplied calendar</source>
        <translation>Вернуть как было поставлено</translation>
    </message>
    <message>
        <source>Puts the calendar that came with the program in place of yours; Ctrl+Z goes back</source>
        <translation>Заменяет ваш календарь тем, что поставлен с программой; Ctrl+Z возвращает ваш</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Копировать как таблицу</translation>
    </message>
    <message>
        <source>The table is copied. Paste it into a letter or a workbook.</source>
        <translation>Таблица скопирована. Вставьте её в письмо или в книгу Excel.</translation>
    </message>
    <message>
        <source>The stored calendar cannot be read: %1</source>
        <translation>Сохранённый календарь не читается: %1</translation>
    </message>
    <message>
        <source>Calendar: %1, %2</source>
        <translation>Календарь: %1, %2</translation>
    </message>
    <message>
        <source>Remove from the calendar: %1, %2</source>
        <translation>Убрать из календаря: %1, %2</translation>
    </message>
    <message>
        <source>The entry is removed. Ctrl+Z brings it back.</source>
        <translation>Запись убрана. Ctrl+Z вернёт её.</translation>
    </message>
    <message>
        <source>Supplied calendar</source>
        <translation>Поставленный календарь</translation>
    </message>
</context>
<context>
    <name>lotsia::CataloguePanel</name>
    <message>
        <source>Add from the catalogue</source>
        <translation>Добавить из каталога</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Ввод</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>Typical measures (a sample). Tick with Space what the roadmap needs; each goes into the section of its name, and the texts can be changed afterwards.</source>
        <translation>Типичные мероприятия (образец). Отметьте пробелом нужные: каждое попадёт в свой раздел, тексты потом можно изменить.</translation>
    </message>
    <message>
        <source>Add the measures</source>
        <translation>Добавить мероприятия</translation>
    </message>
    <message numerus="yes">
        <source>Add %n measure(s)</source>
        <translation><numerusform>Добавить %n мероприятие</numerusform><numerusform>Добавить %n мероприятия</numerusform><numerusform>Добавить %n мероприятий</numerusform></translation>
    </message>
    <message>
        <source>Add measures of the catalogue</source>
        <translation>Добавление из каталога</translation>
    </message>
</context>
<context>
    <name>lotsia::CellGrid</name>
    <message>
        <source>Change a cell</source>
        <translation>Изменение ячейки</translation>
    </message>
    <message>
        <source>The table would have %1 rows and %2 columns; at most %3 and %4 fit. Take a part of it.</source>
        <translation>Получится строк: %1, столбцов: %2, а помещается не больше %3 и %4. Возьмите часть таблицы.</translation>
    </message>
    <message>
        <source>There are %1 rows already, more do not fit.</source>
        <translation>Строк уже %1, больше не помещается. Удалите лишние.</translation>
    </message>
    <message>
        <source>Add a row</source>
        <translation>Добавление строки</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Убрать строки</translation>
    </message>
    <message>
        <source>Move a row</source>
        <translation>Перемещение строки</translation>
    </message>
    <message>
        <source>There are %1 columns already, more do not fit.</source>
        <translation>Столбцов уже %1, больше не помещается. Удалите лишние.</translation>
    </message>
    <message>
        <source>Add a column</source>
        <translation>Добавление столбца</translation>
    </message>
    <message>
        <source>Remove columns</source>
        <translation>Удаление столбцов</translation>
    </message>
    <message>
        <source>Move a column</source>
        <translation>Перемещение столбца</translation>
    </message>
    <message>
        <source>Paste a table</source>
        <translation>Вставить таблицу</translation>
    </message>
    <message>
        <source>Empty cells</source>
        <translation>Очистка ячеек</translation>
    </message>
</context>
<context>
    <name>lotsia::CellGridModel</name>
    <message>
        <source>Row %1, %2</source>
        <translation>Строка %1, %2</translation>
    </message>
</context>
<context>
    <name>lotsia::ChoiceDelegate</name>
    <message>
        <source>What the column holds</source>
        <translation>Что в столбце</translation>
    </message>
    <message>
        <source>What the row is</source>
        <translation>Что это за строка</translation>
    </message>
</context>
<context>
    <name>lotsia::ClassChart</name>
    <message>
        <source>Schools by class over the years</source>
        <translation>Школы по классам по годам</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>недостаточно данных</translation>
    </message>
    <message>
        <source>No years with results yet. Load results first.</source>
        <translation>Годов с результатами пока нет. Сначала загрузите результаты.</translation>
    </message>
    <message>
        <source>in no class</source>
        <translation>не отнесена</translation>
    </message>
    <message>
        <source>%1: no school is assessed</source>
        <translation>%1: ни одна школа не оценена</translation>
    </message>
    <message>
        <source>%1, schools assessed: %2 – %3</source>
        <translation>%1, оценено школ: %2 – %3</translation>
    </message>
</context>
<context>
    <name>lotsia::ClauseEdit</name>
    <message>
        <source>Enter: next point; Shift+Enter: new line; Alt+Right, Alt+Left: level; Alt+Up, Alt+Down: move; Tab: next field</source>
        <translation>Enter — следующий пункт; Shift+Enter — новая строка; Alt+Вправо, Alt+Влево — уровень; Alt+Вверх, Alt+Вниз — переставить; Tab — следующее поле</translation>
    </message>
</context>
<context>
    <name>lotsia::ClauseList</name>
    <message>
        <source>Add a point</source>
        <translation>Добавить пункт</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Пункты</translation>
    </message>
    <message>
        <source>Remove a point</source>
        <translation>Убрать пункт</translation>
    </message>
    <message>
        <source>Move a point</source>
        <translation>Переместить пункт</translation>
    </message>
    <message>
        <source>A new point below the chosen one (Enter at its end)</source>
        <translation>Новый пункт под выбранным (Enter в конце пункта)</translation>
    </message>
    <message>
        <source>Remove the chosen point (Backspace in an empty one)</source>
        <translation>Удалить выбранный пункт (Backspace в пустом пункте)</translation>
    </message>
    <message>
        <source>Move the point up with its sub-points (Alt+Up)</source>
        <translation>Поднять пункт с его подпунктами (Alt+Вверх)</translation>
    </message>
    <message>
        <source>Move the point down with its sub-points (Alt+Down)</source>
        <translation>Опустить пункт с его подпунктами (Alt+Вниз)</translation>
    </message>
    <message>
        <source>One level higher: 1.1. becomes 2. (Alt+Left)</source>
        <translation>На уровень выше: «1.1.» станет «2.» (Alt+Влево)</translation>
    </message>
    <message>
        <source>One level deeper: 2. becomes 1.1. (Alt+Right)</source>
        <translation>На уровень ниже: «2.» станет «1.1.» (Alt+Вправо)</translation>
    </message>
    <message>
        <source>New point</source>
        <translation>Новый пункт</translation>
    </message>
    <message>
        <source>Control of the order</source>
        <translation>Контроль за исполнением</translation>
    </message>
    <message>
        <source>Join two points</source>
        <translation>Соединение двух пунктов</translation>
    </message>
    <message>
        <source>Paste points</source>
        <translation>Вставка пунктов</translation>
    </message>
    <message>
        <source>Level of a point</source>
        <translation>Уровень пункта</translation>
    </message>
</context>
<context>
    <name>lotsia::ClauseRow</name>
    <message>
        <source>Drag the point with its sub-points elsewhere (Alt+Up, Alt+Down)</source>
        <translation>Перетащите пункт с его подпунктами на другое место (Alt+Вверх, Alt+Вниз)</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Пункт %1</translation>
    </message>
    <message>
        <source>Move point %1</source>
        <translation>Переставить пункт %1</translation>
    </message>
</context>
<context>
    <name>lotsia::CompareView</name>
    <message>
        <source>Differences only</source>
        <translation>Только различия</translation>
    </message>
    <message>
        <source>Differences of the editions</source>
        <translation>Различия редакций</translation>
    </message>
    <message>
        <source>Edition on the left</source>
        <translation>Редакция слева</translation>
    </message>
    <message>
        <source>Edition on the right</source>
        <translation>Редакция справа</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Копировать как таблицу</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Back to the rules</source>
        <translation>Назад к правилам</translation>
    </message>
    <message>
        <source>Changed: %1, added: %2, removed: %3</source>
        <translation>Изменено: %1, добавлено: %2, убрано: %3</translation>
    </message>
    <message>
        <source>The rules of the two editions are the same.</source>
        <translation>Правила двух редакций совпадают.</translation>
    </message>
</context>
<context>
    <name>lotsia::CopiesPage</name>
    <message>
        <source>Copies</source>
        <translation>Копии</translation>
    </message>
    <message>
        <source>Make a copy now</source>
        <translation>Сделать копию сейчас</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Save a copy as…</source>
        <translation>Сохранить копию как…</translation>
    </message>
    <message>
        <source>Restore from a file…</source>
        <translation>Восстановить из файла…</translation>
    </message>
    <message>
        <source>Keep copies in another folder…</source>
        <translation>Хранить копии в другой папке…</translation>
    </message>
    <message>
        <source>Keep copies in the usual folder</source>
        <translation>Хранить копии в обычной папке</translation>
    </message>
    <message>
        <source>Restore…</source>
        <translation>Восстановить…</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Every day and before loading</source>
        <translation>Каждый день и перед загрузкой</translation>
    </message>
    <message>
        <source>Copies are made by themselves on each day of work and before files are loaded</source>
        <translation>Копии делаются сами в каждый день работы и перед загрузкой файлов</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>Сделана</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>Причина</translation>
    </message>
    <message>
        <source>Size, MB</source>
        <translation>Размер, МБ</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Школы</translation>
    </message>
    <message>
        <source>Orders</source>
        <translation>Приказы</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>being checked</source>
        <translation>проверяется</translation>
    </message>
    <message>
        <source>not checked</source>
        <translation>не проверена</translation>
    </message>
    <message>
        <source>checked</source>
        <translation>проверена</translation>
    </message>
    <message>
        <source>damaged</source>
        <translation>повреждена</translation>
    </message>
    <message>
        <source>Copy not made: %1</source>
        <translation>Копия не сделана: %1</translation>
    </message>
    <message>
        <source>Another folder…</source>
        <translation>Другая папка…</translation>
    </message>
    <message>
        <source>There are no copies of this database yet.</source>
        <translation>Копий этой базы ещё нет.</translation>
    </message>
    <message>
        <source>Copies bring the database back after a mistake, a broken disk or a lost memory stick. They are made by themselves each day; the first one can be made now.</source>
        <translation>Копии вернут базу после ошибки, поломки диска или потери флешки. Они делаются сами каждый день; первую можно сделать сейчас.</translation>
    </message>
    <message numerus="yes">
        <source>%n copies, the newest of %1</source>
        <translation><numerusform>%n копия, последняя от %1</numerusform><numerusform>%n копии, последняя от %1</numerusform><numerusform>%n копий, последняя от %1</numerusform></translation>
    </message>
    <message>
        <source>The database is open for reading only: it cannot be replaced</source>
        <translation>База открыта только для чтения: заменить её нельзя</translation>
    </message>
    <message>
        <source>Bring the database back to the chosen copy</source>
        <translation>Вернуть базу к выбранной копии</translation>
    </message>
    <message>
        <source>Making a copy</source>
        <translation>Создание копии</translation>
    </message>
    <message>
        <source>The copy is made and checked.</source>
        <translation>Копия сделана и проверена.</translation>
    </message>
    <message>
        <source>Lotsia databases (*.lotsia)</source>
        <translation>Базы «Лоции» (*.lotsia)</translation>
    </message>
    <message>
        <source>The database becomes what it was on %1. What it is now is first kept as a copy: it can be brought back in the same way.</source>
        <translation>База станет такой, какой была %1. То, что в ней сейчас, сначала сохранится как копия: вернуть его можно так же.</translation>
    </message>
    <message>
        <source>Restore from a file</source>
        <translation>Восстановление из файла</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>The database is replaced by the file %1. What it is now is first kept as a copy: it can be brought back in the same way.</source>
        <translation>База будет заменена файлом %1. То, что в ней сейчас, сначала сохранится как копия: вернуть его можно так же.</translation>
    </message>
    <message>
        <source>Another task is running. Wait until it ends, or cancel it, and restore then.</source>
        <translation>Выполняется другая работа. Дождитесь её конца или отмените её, а затем восстановите базу.</translation>
    </message>
    <message>
        <source>Restore the database</source>
        <translation>Восстановление базы</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>The database is restored. What it was before is kept in the list of copies.</source>
        <translation>База восстановлена. То, что было до этого, сохранено в списке копий.</translation>
    </message>
    <message>
        <source>The database is restored. What it was before is kept beside it in a file with the ending “%1”.</source>
        <translation>База восстановлена. То, что было до этого, сохранено рядом с ней в файле с окончанием «%1».</translation>
    </message>
    <message>
        <source>Where to keep the copies</source>
        <translation>Где хранить копии</translation>
    </message>
    <message>
        <source>The folder of copies is being looked through…</source>
        <translation>Папка копий просматривается…</translation>
    </message>
    <message>
        <source>The copy %1 is damaged. The database stays as it is; choose another copy.</source>
        <translation>Копия %1 повреждена. База осталась прежней; выберите другую копию.</translation>
    </message>
    <message>
        <source>Here stand the copies of the database. The program makes one on each day of work and before files are loaded, reads it through and only then removes old ones: the newest ten stay, the first and the last of each day for a week, the last of each week for two months and of each month for a year. Copies made by hand and before restoring are kept for at least sixty days and do not count among the ten.
To go back, choose a copy and press “Restore…”. What the database is now is kept as a copy too. Keep the copies on another disk than the database: the menu “More” chooses the folder.</source>
        <translation>Здесь стоят копии базы. Программа делает копию в каждый день работы и перед загрузкой файлов, прочитывает её целиком и только потом убирает старые: остаются десять последних, первая и последняя за каждый день недели, последняя за каждую неделю двух месяцев и за каждый месяц года. Копии, сделанные вручную и перед восстановлением, хранятся не меньше шестидесяти дней и в эти десять не входят.
Чтобы вернуться назад, выберите копию и нажмите «Восстановить…». То, что в базе сейчас, тоже сохранится как копия. Храните копии не на том диске, где база: папку выбирают в меню «Ещё».</translation>
    </message>
</context>
<context>
    <name>lotsia::CopyKeeper</name>
    <message>
        <source>The program's folder cannot be written to: settings and copies are kept in the folders of your account.</source>
        <translation>В папку программы нельзя записывать: настройки и копии хранятся в папках вашей учётной записи.</translation>
    </message>
    <message>
        <source>Copy not made: %1</source>
        <translation>Копия не сделана: %1</translation>
    </message>
    <message>
        <source>no copies yet</source>
        <translation>копий ещё нет</translation>
    </message>
    <message>
        <source>copies are off</source>
        <translation>копии выключены</translation>
    </message>
    <message>
        <source>copy today %1</source>
        <translation>копия сегодня %1</translation>
    </message>
    <message>
        <source>copy of %1</source>
        <translation>копия от %1</translation>
    </message>
    <message>
        <source>Copies of the database: show the page</source>
        <translation>Копии базы: открыть страницу</translation>
    </message>
</context>
<context>
    <name>lotsia::CopyPanel</name>
    <message>
        <source>Points and appendices of the extract</source>
        <translation>Пункты и приложения выписки</translation>
    </message>
    <message>
        <source>Post of the one who certifies</source>
        <translation>Должность заверяющего</translation>
    </message>
    <message>
        <source>Initials and surname</source>
        <translation>И.О. Фамилия</translation>
    </message>
    <message>
        <source>Date of the certification</source>
        <translation>Дата заверения</translation>
    </message>
    <message>
        <source>Where the original is kept</source>
        <translation>Где хранится подлинник</translation>
    </message>
    <message>
        <source>For other organisations: a sentence under the mark; it may stay empty</source>
        <translation>Для других организаций: предложение под отметкой; можно не заполнять</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Word document…</source>
        <translation>Документ Word…</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Mark the points and appendices that the extract holds. Space marks and unmarks.</source>
        <translation>Отметьте пункты и приложения, которые войдут в выписку. Пробел ставит и снимает отметку.</translation>
    </message>
    <message>
        <source>The copy has the mark «Верно» with the signature of the one who certifies it.</source>
        <translation>На копии ставится отметка «Верно» с подписью заверяющего.</translation>
    </message>
    <message>
        <source>Appendix %1: %2</source>
        <translation>Приложение %1: %2</translation>
    </message>
</context>
<context>
    <name>lotsia::CriteriaPage</name>
    <message>
        <source>Criteria</source>
        <translation>Критерии</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Load from file…</source>
        <translation>Загрузить из файла…</translation>
    </message>
    <message>
        <source>Save to file…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Show list of schools</source>
        <translation>Показать список школ</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>образец</translation>
    </message>
    <message>
        <source>Use this set</source>
        <translation>Применять этот набор</translation>
    </message>
    <message>
        <source>The list of schools is built by this set from now on; Ctrl+Z goes back</source>
        <translation>Список школ будет строиться по этому набору; Ctrl+Z вернёт прежний</translation>
    </message>
    <message>
        <source>Confirm as our own</source>
        <translation>Подтвердить как свои</translation>
    </message>
    <message>
        <source>The rules by which schools are found stand here. Load a set of criteria from a file.</source>
        <translation>Здесь хранятся правила, по которым отбираются школы. Загрузите набор критериев из файла.</translation>
    </message>
    <message>
        <source>No set is in use. Choose one and press “Use this set”.</source>
        <translation>Ни один набор не применяется. Выберите набор и нажмите «Применять этот набор».</translation>
    </message>
    <message>
        <source>In use: %1</source>
        <translation>Применяется: %1</translation>
    </message>
    <message>
        <source>Load criteria</source>
        <translation>Загрузить критерии</translation>
    </message>
    <message>
        <source>Criteria (*.json)</source>
        <translation>Критерии (*.json)</translation>
    </message>
    <message>
        <source>The set is loaded. Read it and press “Use this set”.</source>
        <translation>Набор загружен. Прочитайте его и нажмите «Применять этот набор».</translation>
    </message>
    <message>
        <source>Save criteria</source>
        <translation>Сохранить критерии</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Set</source>
        <translation>Набор</translation>
    </message>
    <message>
        <source>Compare editions…</source>
        <translation>Сравнить редакции…</translation>
    </message>
    <message>
        <source>Remove the set</source>
        <translation>Убрать набор</translation>
    </message>
    <message>
        <source>Rules</source>
        <translation>Правила</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Новая редакция</translation>
    </message>
    <message>
        <source>A copy of the rules under another edition, which can be changed</source>
        <translation>Копия правил под другой редакцией; её можно менять</translation>
    </message>
    <message>
        <source>The word “sample” is no longer printed; Ctrl+Z goes back</source>
        <translation>Слово «образец» больше не печатается; Ctrl+Z вернёт его</translation>
    </message>
    <message>
        <source>This database is open for reading only: the rules can be read and compared, but not changed.</source>
        <translation>База открыта только для чтения: правила можно читать и сравнивать, но не менять.</translation>
    </message>
    <message>
        <source>These criteria are approved (%1) and do not change any more. To change them, make a new edition.</source>
        <translation>Эти критерии утверждены (%1) и больше не меняются. Чтобы изменить их, сделайте новую редакцию.</translation>
    </message>
    <message>
        <source>The set is confirmed as your own. Compare its conditions with the order of your region; Ctrl+Z makes it a sample again.</source>
        <translation>Набор подтверждён как свой. Сверьте его условия с приказом своего региона; Ctrl+Z снова сделает его образцом.</translation>
    </message>
    <message>
        <source>What is the new edition called?</source>
        <translation>Как называется новая редакция?</translation>
    </message>
    <message>
        <source>Sets of criteria and their rules. Click an underlined part of a sentence to change it; below each class stands how many schools it has. The menu ▾ at the end of a line adds, moves and removes. Everything is saved at once, Ctrl+Z takes it back. A sample is to be compared with the order of the region and confirmed; approved criteria are changed as a new edition.</source>
        <translation>Наборы критериев и их правила. Чтобы изменить правило, нажмите на подчёркнутую часть предложения; под каждым классом стоит, сколько в нём школ. Меню ▾ в конце строки добавляет, передвигает и убирает. Всё сохраняется сразу, Ctrl+Z возвращает как было. Образец сверьте с приказом региона и подтвердите; утверждённые критерии меняют новой редакцией.</translation>
    </message>
    <message>
        <source>Add missing samples</source>
        <translation>Добавить недостающие образцы</translation>
    </message>
    <message>
        <source>Trial</source>
        <translation>Проба</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>All samples are there already.</source>
        <translation>Все образцы уже есть.</translation>
    </message>
    <message numerus="yes">
        <source>%n sample(s) added</source>
        <translation><numerusform>Добавлен %n образец</numerusform><numerusform>Добавлено %n образца</numerusform><numerusform>Добавлено %n образцов</numerusform></translation>
    </message>
    <message>
        <source>“%1”</source>
        <comment>set of criteria</comment>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>“%1”, edition %2</source>
        <translation>«%1», редакция %2</translation>
    </message>
</context>
<context>
    <name>lotsia::DashboardPage</name>
    <message>
        <source>Overview</source>
        <translation>Начало</translation>
    </message>
    <message>
        <source>Terms of the roadmaps</source>
        <translation>Сроки дорожных карт</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственные</translation>
    </message>
    <message>
        <source>Schools by class over the years</source>
        <translation>Школы по классам по годам</translation>
    </message>
    <message>
        <source>School year %1: steps done %2 of %3.</source>
        <translation>Учебный год %1: готово шагов %2 из %3.</translation>
    </message>
    <message>
        <source>Counting schools by class</source>
        <translation>Подсчёт школ по классам</translation>
    </message>
    <message>
        <source>Which terms are shown</source>
        <translation>Какие сроки показаны</translation>
    </message>
    <message>
        <source>The day of control has passed and the execution is not marked</source>
        <translation>Срок прошёл, а выполнение не отмечено</translation>
    </message>
    <message>
        <source>Due from today within 30 days</source>
        <translation>Срок наступает в ближайшие 30 дней</translation>
    </message>
    <message>
        <source>Due from today to the end of the calendar quarter</source>
        <translation>Срок наступает до конца календарного квартала</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Дорожная карта</translation>
    </message>
    <message>
        <source>Overdue: %1</source>
        <translation>Просрочено: %1</translation>
    </message>
    <message>
        <source>30 days: %1</source>
        <translation>30 дней: %1</translation>
    </message>
    <message>
        <source>Quarter: %1</source>
        <translation>Квартал: %1</translation>
    </message>
    <message>
        <source>There are no actions with terms yet. Make a roadmap or load it from a file.</source>
        <translation>Мероприятий со сроками пока нет. Составьте дорожную карту или загрузите её из файла.</translation>
    </message>
    <message>
        <source>Nothing is overdue.</source>
        <translation>Просроченного нет.</translation>
    </message>
    <message>
        <source>Nothing is due within 30 days.</source>
        <translation>В ближайшие 30 дней сроков нет.</translation>
    </message>
    <message>
        <source>Nothing more is due this quarter.</source>
        <translation>До конца квартала сроков больше нет.</translation>
    </message>
    <message>
        <source>This page leads through the year: criteria, results, the ranked list, the roadmap, the order and the report. Each line says what is there and what is missing, its button goes there.
Below stand the terms of the roadmaps: what is overdue, due within 30 days and to the end of the quarter. What is marked as done is not asked for any more, a postponed term counts from its new day. Enter opens the execution of the action. The chart shows how many schools fell into each class.</source>
        <translation>Эта страница ведёт по году: критерии, результаты, список школ, дорожная карта, приказ и отчёт. В каждой строке сказано, что уже есть и чего не хватает, кнопка открывает нужную страницу.
Ниже стоят сроки дорожных карт: что просрочено, что наступает в ближайшие 30 дней и до конца квартала. Отмеченное как выполненное больше не напоминает о себе, перенесённый срок считается по новой дате. Enter открывает выполнение мероприятия. Диаграмма показывает, сколько школ попало в каждый класс.</translation>
    </message>
</context>
<context>
    <name>lotsia::DataTableView</name>
    <message>
        <source>Copy with headings</source>
        <translation>Копировать с заголовками</translation>
    </message>
    <message>
        <source>Select all</source>
        <translation>Выделить всё</translation>
    </message>
</context>
<context>
    <name>lotsia::DateField</name>
    <message>
        <source>dd.mm.yyyy</source>
        <translation>дд.мм.гггг</translation>
    </message>
    <message>
        <source>This is not a date. Type it as 01.09.2023.</source>
        <translation>Это не дата. Введите её в виде 01.09.2023.</translation>
    </message>
</context>
<context>
    <name>lotsia::DocumentPreview</name>
    <message>
        <source>Preview of the document</source>
        <translation>Просмотр документа</translation>
    </message>
    <message>
        <source>Page %1 of %2</source>
        <translation>Страница %1 из %2</translation>
    </message>
</context>
<context>
    <name>lotsia::EditionPanel</name>
    <message>
        <source>Editions</source>
        <translation>Редакции</translation>
    </message>
    <message>
        <source>Differences of the editions</source>
        <translation>Различия редакций</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>Edition on the left</source>
        <translation>Редакция слева</translation>
    </message>
    <message>
        <source>Edition on the right</source>
        <translation>Редакция справа</translation>
    </message>
    <message>
        <source>Find in the differences</source>
        <translation>Найти в различиях</translation>
    </message>
    <message>
        <source>Copy as a table</source>
        <translation>Копировать как таблицу</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Word document…</source>
        <translation>Документ Word…</translation>
    </message>
    <message>
        <source>Make changes</source>
        <translation>Внести изменения</translation>
    </message>
    <message>
        <source>Opens the approved roadmap for changes; the approved edition is kept</source>
        <translation>Открывает утверждённую дорожную карту для изменений; утверждённая редакция сохраняется</translation>
    </message>
    <message>
        <source>Drop the changes</source>
        <translation>Отменить изменения</translation>
    </message>
    <message>
        <source>The roadmap is again as it was approved</source>
        <translation>Возвращает дорожную карту к утверждённому виду</translation>
    </message>
    <message>
        <source>Order on the changes</source>
        <translation>Приказ о внесении изменений</translation>
    </message>
    <message>
        <source>A draft of the amending order</source>
        <translation>Проект приказа о внесении изменений</translation>
    </message>
    <message>
        <source>Name the changes one by one</source>
        <translation>Перечислить изменения по пунктам</translation>
    </message>
    <message>
        <source>Give the roadmap anew as a whole</source>
        <translation>Изложить дорожную карту в новой редакции целиком</translation>
    </message>
    <message>
        <source>Word the existing draft anew</source>
        <translation>Составить перечень изменений в проекте заново</translation>
    </message>
    <message>
        <source>New year…</source>
        <translation>Новый год…</translation>
    </message>
    <message>
        <source>Makes the roadmap of the next year</source>
        <translation>Создаёт дорожную карту следующего года</translation>
    </message>
    <message>
        <source>Into the archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>An archived roadmap is frozen and stands last</source>
        <translation>Дорожная карта в архиве не изменяется и стоит в списке последней</translation>
    </message>
    <message>
        <source>Open the signed PDF</source>
        <translation>Открыть утверждённый PDF</translation>
    </message>
    <message>
        <source>Pages of the chosen edition's order</source>
        <translation>Страницы приказа выбранной редакции</translation>
    </message>
    <message>
        <source>The roadmap is not approved yet: make an order on its approval on the page “Orders”.</source>
        <translation>Дорожная карта ещё не утверждена: создайте приказ о её утверждении на странице «Приказы».</translation>
    </message>
    <message>
        <source>Changes are being made: an order on them makes the next edition.</source>
        <translation>Вносятся изменения: приказ о них создаст следующую редакцию.</translation>
    </message>
    <message>
        <source>In the archive.</source>
        <translation>В архиве.</translation>
    </message>
    <message>
        <source>Take out of the archive</source>
        <translation>Вернуть из архива</translation>
    </message>
    <message>
        <source>Edition %1 (%2)</source>
        <translation>Редакция %1 (%2)</translation>
    </message>
    <message>
        <source>now</source>
        <translation>сейчас</translation>
    </message>
    <message>
        <source>No differences.</source>
        <translation>Различий нет.</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что изменено</translation>
    </message>
    <message>
        <source>Changes of an approved roadmap</source>
        <translation>Внесение изменений в утверждённую дорожную карту</translation>
    </message>
    <message>
        <source>The roadmap is open for changes. When they are made, an order on them makes the next edition.</source>
        <translation>Дорожная карта открыта для изменений. Когда они будут внесены, приказ о них создаст следующую редакцию.</translation>
    </message>
    <message>
        <source>Drop the changes of the roadmap</source>
        <translation>Отмена изменений дорожной карты</translation>
    </message>
    <message>
        <source>The roadmap is again as it was approved. Ctrl+Z brings the changes back.</source>
        <translation>Дорожная карта снова такая, какой была утверждена. Вернуть изменения: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Word the order anew</source>
        <translation>Новый перечень изменений в приказе</translation>
    </message>
    <message>
        <source>Roadmap into the archive</source>
        <translation>Дорожная карта в архив</translation>
    </message>
    <message>
        <source>Roadmap out of the archive</source>
        <translation>Дорожная карта из архива</translation>
    </message>
    <message>
        <source>No program opens PDF files. The order is saved as %1.</source>
        <translation>Нет программы для открытия файлов PDF. Приказ сохранён: %1. Откройте его сами.</translation>
    </message>
    <message>
        <source>Save the differences</source>
        <translation>Сохранить сравнение редакций</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Документ Word (*.docx)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>lotsia::EffectCounter</name>
    <message numerus="yes">
        <source> and %n more</source>
        <translation><numerusform> и ещё %n</numerusform><numerusform> и ещё %n</numerusform><numerusform> и ещё %n</numerusform></translation>
    </message>
    <message>
        <source>Counting schools by classes</source>
        <translation>Подсчёт школ по классам</translation>
    </message>
    <message numerus="yes">
        <source>%n school(s)</source>
        <translation><numerusform>%n школа</numerusform><numerusform>%n школы</numerusform><numerusform>%n школ</numerusform></translation>
    </message>
    <message>
        <source>not enough data: %1</source>
        <translation>недостаточно данных: %1</translation>
    </message>
    <message>
        <source>not enough data any more: %1</source>
        <translation>стало недостаточно данных: %1</translation>
    </message>
    <message>
        <source>No school changes its class.</source>
        <translation>Ни одна школа не меняет класса.</translation>
    </message>
</context>
<context>
    <name>lotsia::EvidenceBox</name>
    <message>
        <source>Documents that prove it</source>
        <translation>Подтверждающие документы</translation>
    </message>
    <message>
        <source>Drop files here: they are copied into the database.</source>
        <translation>Сюда можно перетащить файлы: их копии сохранятся в базе.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Приложить файл…</translation>
    </message>
    <message>
        <source>Attach a link…</source>
        <translation>Приложить ссылку…</translation>
    </message>
    <message>
        <source>Open document</source>
        <translation>Открыть</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Remove document</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Name of the document</source>
        <translation>Название документа</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>Номер</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Address or path</source>
        <translation>Адрес или путь</translation>
    </message>
    <message>
        <source>Document “%1”</source>
        <translation>Документ «%1»</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Приложить файлы</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Attach a link</source>
        <translation>Приложить ссылку</translation>
    </message>
    <message>
        <source>Address (http://, https://) or full path of a file or a folder:</source>
        <translation>Адрес (http://, https://) или полный путь к файлу или папке:</translation>
    </message>
    <message>
        <source>No program of this computer opens “%1”. Save the document and open it by hand.</source>
        <translation>На этом компьютере нет программы, которая открывает «%1». Сохраните документ и откройте его сами.</translation>
    </message>
    <message>
        <source>Save the document</source>
        <translation>Сохранить документ</translation>
    </message>
    <message>
        <source>The document is saved: %1</source>
        <translation>Документ сохранён: %1</translation>
    </message>
    <message>
        <source>Remove the document “%1”</source>
        <translation>Убрать документ «%1»</translation>
    </message>
</context>
<context>
    <name>lotsia::ExecutionFilters</name>
    <message>
        <source>Find a measure…</source>
        <translation>Найти мероприятие…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>When due</source>
        <translation>Когда срок</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственные</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>Группы</translation>
    </message>
    <message>
        <source>All periods</source>
        <translation>Все периоды</translation>
    </message>
    <message>
        <source>Otherwise periods that begin later than in twelve months are left out, unless something is written of them</source>
        <translation>Иначе не показаны периоды, которые начнутся позже чем через двенадцать месяцев, если о них ничего не записано</translation>
    </message>
    <message>
        <source>Every state</source>
        <translation>Любое состояние</translation>
    </message>
    <message>
        <source>Whenever due</source>
        <translation>Любой срок</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>Просрочено</translation>
    </message>
    <message>
        <source>In the next 30 days</source>
        <translation>В ближайшие 30 дней</translation>
    </message>
    <message>
        <source>Till the end of the quarter</source>
        <translation>До конца квартала</translation>
    </message>
    <message>
        <source>In the school year</source>
        <translation>В учебном году</translation>
    </message>
    <message>
        <source>By measures</source>
        <translation>По мероприятиям</translation>
    </message>
    <message>
        <source>By responsible parties</source>
        <translation>По ответственным</translation>
    </message>
    <message>
        <source>By schools</source>
        <translation>По школам</translation>
    </message>
    <message>
        <source>Every responsible party</source>
        <translation>Все ответственные</translation>
    </message>
    <message>
        <source>Every school</source>
        <translation>Все школы</translation>
    </message>
</context>
<context>
    <name>lotsia::ExecutionForm</name>
    <message>
        <source>To the action in the table</source>
        <translation>К мероприятию в таблице</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Postponed to</source>
        <translation>Перенесено на</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Result reached</source>
        <translation>Достигнутый результат</translation>
    </message>
    <message>
        <source>Reason of deviation</source>
        <translation>Причина отклонения</translation>
    </message>
    <message>
        <source>Open the page</source>
        <translation>Открыть страницу</translation>
    </message>
    <message>
        <source>Attach as a document</source>
        <translation>Приложить как подтверждение</translation>
    </message>
    <message>
        <source>What the register says today becomes a document of this action</source>
        <translation>Сведения реестра на сегодня станут подтверждающим документом мероприятия</translation>
    </message>
    <message>
        <source>All is there: mark as done</source>
        <translation>Всё готово: отметить выполненным</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>to be done by %1</source>
        <translation>выполнить до %1</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственные</translation>
    </message>
    <message>
        <source>Planned result</source>
        <translation>Планируемый результат</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Школы</translation>
    </message>
    <message>
        <source>Write why the term or the result differs from the plan.</source>
        <translation>Напишите, почему срок или результат отличается от плана.</translation>
    </message>
    <message>
        <source>Type the day to which it is postponed: then it is saved.</source>
        <translation>Введите день, на который перенесено: тогда запись сохранится.</translation>
    </message>
</context>
<context>
    <name>lotsia::ExecutionModel</name>
    <message>
        <source>№</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
    <message>
        <source>Due</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственные</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>Факт</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>Section</source>
        <translation>Раздел</translation>
    </message>
    <message>
        <source>Term as printed</source>
        <translation>Срок в плане</translation>
    </message>
    <message>
        <source>Planned result</source>
        <translation>Планируемый результат</translation>
    </message>
    <message>
        <source>Result reached</source>
        <translation>Достигнутый результат</translation>
    </message>
    <message>
        <source>Reason of deviation</source>
        <translation>Причина отклонения</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>Школы</translation>
    </message>
    <message>
        <source>all schools</source>
        <translation>все школы</translation>
    </message>
    <message>
        <source>a school that is not in the list</source>
        <translation>школа, которой нет в списке</translation>
    </message>
    <message>
        <source>For all schools</source>
        <translation>Для всех школ</translation>
    </message>
    <message>
        <source>Nobody is named</source>
        <translation>Ответственный не указан</translation>
    </message>
    <message>
        <source>Printed: %1</source>
        <translation>В плане: %1</translation>
    </message>
</context>
<context>
    <name>lotsia::ExecutionPanel</name>
    <message>
        <source>Execution</source>
        <translation>Выполнение</translation>
    </message>
    <message>
        <source>The roadmap is in the archive: its execution can be read, not changed.</source>
        <translation>Дорожная карта в архиве: выполнение можно смотреть, но не изменять.</translation>
    </message>
    <message>
        <source>%1 of the measure %2</source>
        <translation>%1 мероприятия %2</translation>
    </message>
    <message>
        <source>Choose a measure in the table: how it was carried out is written here.</source>
        <translation>Выберите мероприятие в таблице: здесь записывают, как оно выполнено.</translation>
    </message>
    <message>
        <source>Execution of the measures</source>
        <translation>Выполнение мероприятий</translation>
    </message>
    <message>
        <source>Mark as done</source>
        <translation>Отметить выполненными</translation>
    </message>
    <message>
        <source>Every chosen measure is done today (Ctrl+Enter)</source>
        <translation>Все выбранные мероприятия выполнены сегодня (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>State of the chosen</source>
        <translation>Состояние выбранных</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>Отчёт</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation>Книга Excel…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>How the measure was carried out</source>
        <translation>Как выполнено мероприятие</translation>
    </message>
    <message>
        <source>Here is how the roadmap is carried out. Make a roadmap or load one from a file first.</source>
        <translation>Здесь видно, как выполняется дорожная карта. Сначала составьте её или загрузите из файла.</translation>
    </message>
    <message>
        <source>The roadmap has no measures yet. Type them in on the tab “Actions”.</source>
        <translation>В дорожной карте ещё нет мероприятий. Внесите их на вкладке «Мероприятия».</translation>
    </message>
    <message>
        <source>shown %1 of %2</source>
        <translation>показано %1 из %2</translation>
    </message>
    <message>
        <source>Measures: %1</source>
        <translation>Мероприятия: %1</translation>
    </message>
    <message>
        <source>Save the report on the execution</source>
        <translation>Сохранить отчёт об исполнении</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>The report is saved: %1</source>
        <translation>Отчёт сохранён: %1</translation>
    </message>
</context>
<context>
    <name>lotsia::FindBar</name>
    <message>
        <source>Match case</source>
        <translation>С учётом регистра</translation>
    </message>
    <message>
        <source>Whole word</source>
        <translation>Слово целиком</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Найти</translation>
    </message>
    <message>
        <source>Replace with</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Where to look</source>
        <translation>Где искать</translation>
    </message>
    <message>
        <source>In all columns</source>
        <translation>Во всех столбцах</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>Replaces in the chosen cell and goes to the next one</source>
        <translation>Заменяет в выбранной ячейке и переходит к следующей</translation>
    </message>
    <message>
        <source>Replace all</source>
        <translation>Заменить всё</translation>
    </message>
    <message>
        <source>Previous (Shift+F3)</source>
        <translation>Предыдущее (Shift+F3)</translation>
    </message>
    <message>
        <source>Next (F3)</source>
        <translation>Следующее (F3)</translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Закрыть (Esc)</translation>
    </message>
    <message>
        <source>Nothing found. Check the spelling and the column.</source>
        <translation>Ничего не найдено. Проверьте написание и столбец.</translation>
    </message>
    <message numerus="yes">
        <source>Found: %n</source>
        <translation><numerusform>Найдено: %n</numerusform><numerusform>Найдено: %n</numerusform><numerusform>Найдено: %n</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>Replaced: %n. Ctrl+Z takes all of it back.</source>
        <translation><numerusform>Заменено: %n. Ctrl+Z вернёт всё сразу.</numerusform><numerusform>Заменено: %n. Ctrl+Z вернёт всё сразу.</numerusform><numerusform>Заменено: %n. Ctrl+Z вернёт всё сразу.</numerusform></translation>
    </message>
</context>
<context>
    <name>lotsia::FrozenListsPanel</name>
    <message>
        <source>Approved lists</source>
        <translation>Утверждённые списки</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>When</source>
        <translation>Когда</translation>
    </message>
    <message>
        <source>The chosen list and its comparison with today's data</source>
        <translation>Выбранный список и его сверка с нынешними данными</translation>
    </message>
    <message>
        <source>Compare with today's data</source>
        <translation>Сверить с нынешними данными</translation>
    </message>
    <message>
        <source>Save the list as a file…</source>
        <translation>Сохранить список в файл…</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>No list has been approved or sent out yet. A list is kept when it is exported or when an order approves it.</source>
        <translation>Утверждённых и отданных списков ещё нет. Список сохраняется, когда его выгружают или утверждают приказом.</translation>
    </message>
    <message>
        <source>Comparing the list with today's data</source>
        <translation>Сверка списка с нынешними данными</translation>
    </message>
    <message>
        <source>List %1</source>
        <translation>Список %1</translation>
    </message>
    <message>
        <source>Save the approved list</source>
        <translation>Сохранить утверждённый список</translation>
    </message>
    <message>
        <source>List of schools (*.json)</source>
        <translation>Список школ (*.json)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>lotsia::GanttPainter</name>
    <message>
        <source>today %1</source>
        <translation>сегодня %1</translation>
    </message>
    <message>
        <source>no term</source>
        <translation>срок не указан</translation>
    </message>
    <message>
        <source>no dates: %1</source>
        <translation>без дат: %1</translation>
    </message>
</context>
<context>
    <name>lotsia::GanttPanel</name>
    <message>
        <source>Legend</source>
        <translation>Обозначения</translation>
    </message>
    <message>
        <source>Chart</source>
        <translation>График</translation>
    </message>
    <message>
        <source>Find in the chart</source>
        <translation>Найти в графике</translation>
    </message>
    <message>
        <source>Hide what is done</source>
        <translation>Скрыть выполненное</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Недели</translation>
    </message>
    <message>
        <source>Months</source>
        <translation>Месяцы</translation>
    </message>
    <message>
        <source>Quarters</source>
        <translation>Кварталы</translation>
    </message>
    <message>
        <source>Scale of the chart</source>
        <translation>Масштаб графика</translation>
    </message>
    <message>
        <source>How wide the time is drawn (Ctrl and the wheel)</source>
        <translation>Насколько подробно показано время (Ctrl и колесо мыши)</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Scrolls the chart to today's line</source>
        <translation>Прокручивает график к сегодняшнему дню</translation>
    </message>
    <message>
        <source>Shows only actions with these words (Ctrl+F)</source>
        <translation>Показывает только мероприятия с этими словами (Ctrl+F)</translation>
    </message>
    <message>
        <source>Actions with all their periods done are left out</source>
        <translation>Мероприятия, у которых закрыты все периоды, не показываются</translation>
    </message>
    <message>
        <source>Print the chart…</source>
        <translation>Печать графика…</translation>
    </message>
    <message>
        <source>Chart as PDF, A4…</source>
        <translation>График в PDF, А4…</translation>
    </message>
    <message>
        <source>Chart as PDF, A3…</source>
        <translation>График в PDF, А3…</translation>
    </message>
    <message>
        <source>Print the chart</source>
        <translation>Печать графика</translation>
    </message>
    <message>
        <source>There are no actions yet. Add them on the first tab.</source>
        <translation>Мероприятий пока нет. Добавьте их на первой вкладке.</translation>
    </message>
    <message>
        <source>Nothing found. Change the filter.</source>
        <translation>Ничего не найдено. Измените отбор.</translation>
    </message>
    <message>
        <source>Save the chart</source>
        <translation>Сохранить график</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The chart is saved: %1</source>
        <translation>График сохранён: %1</translation>
    </message>
</context>
<context>
    <name>lotsia::GanttView</name>
    <message>
        <source>Chart of the roadmap</source>
        <translation>График дорожной карты</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Мероприятие</translation>
    </message>
</context>
<context>
    <name>lotsia::GuideView</name>
    <message>
        <source>Text of the guide</source>
        <translation>Текст руководства</translation>
    </message>
</context>
<context>
    <name>lotsia::GuideWindow</name>
    <message>
        <source>Guide — Lotsia</source>
        <translation>Руководство — Лоция</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>Back (Alt+Left)</source>
        <translation>Назад (Alt+Влево)</translation>
    </message>
    <message>
        <source>Forward (Alt+Right)</source>
        <translation>Вперёд (Alt+Вправо)</translation>
    </message>
    <message>
        <source>Find in the guide (Ctrl+F)</source>
        <translation>Найти в руководстве (Ctrl+F)</translation>
    </message>
    <message>
        <source>Previous place (Shift+F3)</source>
        <translation>Предыдущее место (Shift+F3)</translation>
    </message>
    <message>
        <source>Next place (F3)</source>
        <translation>Следующее место (F3)</translation>
    </message>
    <message>
        <source>Smaller text (Ctrl+−)</source>
        <translation>Уменьшить текст (Ctrl+−)</translation>
    </message>
    <message>
        <source>Larger text (Ctrl++)</source>
        <translation>Увеличить текст (Ctrl++)</translation>
    </message>
    <message>
        <source>Print the guide… (Ctrl+P)</source>
        <translation>Напечатать руководство… (Ctrl+P)</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>Сохранить в PDF…</translation>
    </message>
    <message>
        <source>Save the guide as PDF (Ctrl+S)</source>
        <translation>Сохранить руководство в PDF (Ctrl+S)</translation>
    </message>
    <message>
        <source>Contents of the guide</source>
        <translation>Содержание руководства</translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation>%1 (%2)</translation>
    </message>
    <message>
        <source>Nothing found. Try another word or a part of it.</source>
        <translation>Ничего не найдено. Введите другое слово или его часть.</translation>
    </message>
    <message>
        <source>Found: %1</source>
        <translation>Найдено: %1</translation>
    </message>
    <message>
        <source>Save the guide</source>
        <translation>Сохранить руководство</translation>
    </message>
    <message>
        <source>Lotsia. Guide</source>
        <translation>Лоция. Руководство</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The guide is saved: %1</source>
        <translation>Руководство сохранено: %1</translation>
    </message>
</context>
<context>
    <name>lotsia::HelpPanel</name>
    <message>
        <source>Help on this page</source>
        <translation>Справка по этой странице</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>Справка</translation>
    </message>
    <message>
        <source>Close the help (Esc)</source>
        <translation>Закрыть справку (Esc)</translation>
    </message>
    <message>
        <source>Close the help</source>
        <translation>Закрыть справку</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Клавиши</translation>
    </message>
    <message>
        <source>Open the guide</source>
        <translation>Открыть руководство</translation>
    </message>
    <message>
        <source>The chapter on this page, with pictures (F1)</source>
        <translation>Глава об этой странице, с рисунками (F1)</translation>
    </message>
    <message>
        <source>Ctrl+1…9 – pages
Ctrl+K – find everywhere
Ctrl+N – new here
Ctrl+F – find
Ctrl+P – print
Ctrl+C – copy the table with headings
Ctrl+Z, Ctrl+Y – undo, redo
F2 – edit
F1 – guide
Esc – close the panel</source>
        <translation>Ctrl+1…9 – страницы
Ctrl+K – найти везде
Ctrl+N – добавить здесь
Ctrl+F – найти
Ctrl+P – напечатать
Ctrl+C – скопировать таблицу с заголовками
Ctrl+Z, Ctrl+Y – отменить, вернуть
F2 – изменить
F1 – руководство
Esc – закрыть панель</translation>
    </message>
</context>
<context>
    <name>lotsia::IcsMenu</name>
    <message>
        <source>Calendar for Outlook (.ics)</source>
        <translation>Календарь для Outlook (.ics)</translation>
    </message>
    <message>
        <source>Everything that is not done yet…</source>
        <translation>Всё, что ещё не выполнено…</translation>
    </message>
    <message>
        <source>Only for</source>
        <translation>Только для ответственного</translation>
    </message>
    <message>
        <source>There is nothing to put into a calendar: no open action has a date. Correct the terms in the table.</source>
        <translation>Заносить в календарь нечего: у незакрытых мероприятий нет дат. Уточните сроки в таблице.</translation>
    </message>
    <message>
        <source>Save the calendar</source>
        <translation>Сохранить календарь</translation>
    </message>
    <message>
        <source>Calendar (*.ics)</source>
        <translation>Календарь (*.ics)</translation>
    </message>
    <message>
        <source>The file cannot be written (%1). Choose another folder or close the program that has it open.</source>
        <translation>Файл не удалось записать (%1). Выберите другую папку или закройте программу, в которой он открыт.</translation>
    </message>
    <message>
        <source>The calendar is saved: %1. Dates: %2.</source>
        <translation>Календарь сохранён: %1. Дат: %2.</translation>
    </message>
    <message>
        <source>Left out because they have no date: %1.</source>
        <translation>Не вошли, потому что у них нет даты: %1.</translation>
    </message>
</context>
<context>
    <name>lotsia::ImportPanel</name>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>Что это</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Chosen files</source>
        <translation>Выбранные файлы</translation>
    </message>
    <message>
        <source>accepted</source>
        <translation>принято</translation>
    </message>
    <message>
        <source>Sheet</source>
        <translation>Лист</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>What</source>
        <translation>Что изменено</translation>
    </message>
    <message>
        <source>Accepted</source>
        <translation>Принято</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>Rows of the file</source>
        <translation>Строки файла</translation>
    </message>
    <message>
        <source>Rejected only</source>
        <translation>Только отклонённые</translation>
    </message>
    <message>
        <source>Replace earlier figures</source>
        <translation>Заменить прежние значения</translation>
    </message>
    <message>
        <source>Figures that came from another file are overwritten. Without the mark such rows are rejected.</source>
        <translation>Значения из другого файла будут заменены. Без отметки такой файл не загружается.</translation>
    </message>
    <message>
        <source>Load</source>
        <translation>Загрузить</translation>
    </message>
    <message>
        <source>Stores the files without rejected rows; each file whole or not at all.</source>
        <translation>Сохраняет файлы без отклонённых строк; каждый файл целиком или никак.</translation>
    </message>
    <message>
        <source>Load accepted rows only</source>
        <translation>Загрузить только принятые строки</translation>
    </message>
    <message>
        <source>Rejected rows stay out; their reasons are in the table.</source>
        <translation>Отклонённые строки не загружаются; причины указаны в таблице.</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Reading files</source>
        <translation>Чтение файлов</translation>
    </message>
    <message>
        <source>Another task is running. Wait until it ends, or cancel it, and press “Load” again.</source>
        <translation>Выполняется другая работа. Дождитесь её окончания или отмените её и нажмите «Загрузить» ещё раз.</translation>
    </message>
    <message>
        <source>Loading</source>
        <translation>Загрузка</translation>
    </message>
    <message>
        <source>Loaded: %1, %2.</source>
        <translation>Загружено: %1, %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n files</source>
        <translation><numerusform>%n файл</numerusform><numerusform>%n файла</numerusform><numerusform>%n файлов</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n rows</source>
        <translation><numerusform>%n строка</numerusform><numerusform>%n строки</numerusform><numerusform>%n строк</numerusform></translation>
    </message>
    <message>
        <source>is being read…</source>
        <translation>читается…</translation>
    </message>
    <message numerus="yes">
        <source>loaded: %n rows</source>
        <translation><numerusform>загружено: %n строка</numerusform><numerusform>загружено: %n строки</numerusform><numerusform>загружено: %n строк</numerusform></translation>
    </message>
    <message>
        <source>will be checked again after the list of schools</source>
        <translation>будет проверен ещё раз после списка школ</translation>
    </message>
    <message>
        <source>accepted %1</source>
        <translation>принято %1</translation>
    </message>
    <message>
        <source>rejected %1</source>
        <translation>отклонено %1</translation>
    </message>
    <message>
        <source>other figures stored %1</source>
        <translation>уже есть другие значения: %1</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv)</source>
        <translation>Таблицы (*.xlsx *.csv)</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
</context>
<context>
    <name>lotsia::IndicatorForm</name>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Kind of value</source>
        <translation>Вид значения</translation>
    </message>
    <message>
        <source>share: pupils out of a whole</source>
        <translation>доля: ученики от целого</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>yes or no</source>
        <translation>да или нет</translation>
    </message>
    <message>
        <source>Headings in tables, one per line</source>
        <translation>Заголовки в таблицах, по одному в строке</translation>
    </message>
    <message>
        <source>without the unit: «чел.», «%» are understood</source>
        <translation>без единицы: «чел.» и «%» программа поймёт сама</translation>
    </message>
    <message>
        <source>Divided by</source>
        <translation>Делить на</translation>
    </message>
    <message>
        <source>Head count from</source>
        <translation>Число учеников брать из</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>The more, the better for the school</source>
        <translation>Чем больше, тем лучше для школы</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>Code in sets of criteria</source>
        <translation>Код в наборах критериев</translation>
    </message>
    <message>
        <source>made from the name</source>
        <translation>составится из названия</translation>
    </message>
    <message>
        <source>Save indicator</source>
        <translation>Сохранить показатель</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>the headings above</source>
        <translation>заголовков выше</translation>
    </message>
</context>
<context>
    <name>lotsia::IndicatorPanel</name>
    <message>
        <source>yes or no</source>
        <translation>да или нет</translation>
    </message>
    <message>
        <source>number</source>
        <translation>число</translation>
    </message>
    <message>
        <source>head count ÷ “%1”, or a percent</source>
        <translation>число учеников ÷ «%1» или процент</translation>
    </message>
    <message>
        <source>“%1” ÷ “%2”</source>
        <translation>«%1» ÷ «%2»</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>Единица</translation>
    </message>
    <message>
        <source>Schools with data</source>
        <translation>Школ с данными</translation>
    </message>
    <message>
        <source>How it is counted</source>
        <translation>Как считается</translation>
    </message>
    <message>
        <source>Headings in tables</source>
        <translation>Заголовки в таблицах</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>Код ОО</translation>
    </message>
    <message>
        <source>Indicators</source>
        <translation>Показатели</translation>
    </message>
    <message>
        <source>Add indicator…</source>
        <translation>Добавить показатель…</translation>
    </message>
    <message>
        <source>Change…</source>
        <translation>Изменить…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Return to the supplied list</source>
        <translation>Вернуть как было поставлено</translation>
    </message>
    <message>
        <source>Puts the list that came with the program in place of yours; values stay, Ctrl+Z goes back</source>
        <translation>Заменяет ваш список тем, что поставлен с программой; значения остаются, Ctrl+Z возвращает ваш список</translation>
    </message>
    <message>
        <source>The stored list of indicators cannot be read: %1</source>
        <translation>Сохранённый список показателей не читается: %1</translation>
    </message>
    <message>
        <source>Columns of loaded tables that no indicator knows: %1. Write them into the headings of an indicator.</source>
        <translation>Столбцы загруженных таблиц, которых не знает ни один показатель: %1. Впишите их в заголовки показателя.</translation>
    </message>
    <message>
        <source>Indicator “%1”</source>
        <translation>Показатель «%1»</translation>
    </message>
    <message>
        <source>Remove indicator “%1”</source>
        <translation>Убрать показатель «%1»</translation>
    </message>
    <message>
        <source>The indicator is removed; its values stay. Ctrl+Z brings it back.</source>
        <translation>Показатель убран, его значения сохранены. Ctrl+Z вернёт его.</translation>
    </message>
    <message>
        <source>These criteria name it and will lack it: %1.</source>
        <translation>Его называют критерии, данных для них не будет: %1.</translation>
    </message>
    <message>
        <source>Supplied list of indicators</source>
        <translation>Поставленный список показателей</translation>
    </message>
</context>
<context>
    <name>lotsia::IndicatorValues</name>
    <message>
        <source>yes</source>
        <translation>да</translation>
    </message>
    <message>
        <source>no</source>
        <translation>нет</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Value</source>
        <translation>Значение</translation>
    </message>
    <message>
        <source>no data</source>
        <translation>нет данных</translation>
    </message>
    <message>
        <source>Where from</source>
        <translation>Откуда</translation>
    </message>
    <message>
        <source>an earlier year</source>
        <translation>за более ранний год</translation>
    </message>
    <message>
        <source>Values by school</source>
        <translation>Значения по школам</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>Записать</translation>
    </message>
    <message>
        <source>The value typed here counts instead of the tables’; Ctrl+Z goes back</source>
        <translation>Введённое значение действует вместо таблиц; Ctrl+Z возвращает прежнее</translation>
    </message>
    <message>
        <source>Return to the tables</source>
        <translation>Вернуть из таблиц</translation>
    </message>
    <message>
        <source>Removes what was typed in; the value of the loaded tables counts again</source>
        <translation>Убирает введённое вручную; снова действует значение из загруженных таблиц</translation>
    </message>
    <message>
        <source>Choose an indicator to see its values by school.</source>
        <translation>Выберите показатель, чтобы увидеть его значения по школам.</translation>
    </message>
    <message>
        <source>percents, for example 37,5</source>
        <translation>проценты, например 37,5</translation>
    </message>
    <message>
        <source>Choose a school to type in or correct its value.</source>
        <translation>Выберите школу, чтобы ввести или исправить значение.</translation>
    </message>
    <message>
        <source>Value of %1</source>
        <translation>Значение: %1</translation>
    </message>
    <message>
        <source>Choose “yes” or “no”.</source>
        <translation>Выберите «да» или «нет».</translation>
    </message>
    <message>
        <source>“%1” is not a number. Enter it like 37,5.</source>
        <translation>«%1» — не число. Впишите его как 37,5.</translation>
    </message>
    <message>
        <source>The number is too large. Correct it.</source>
        <translation>Число слишком велико. Исправьте его.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lotsia::MainWindow</name>
    <message>
        <source>Everything is saved already: each change is stored at once.</source>
        <translation>Всё уже сохранено: каждое изменение записывается сразу.</translation>
    </message>
    <message>
        <source>open for reading only</source>
        <translation>открыто только для чтения</translation>
    </message>
    <message>
        <source>open for writing</source>
        <translation>открыто для записи</translation>
    </message>
    <message>
        <source>Lotsia</source>
        <translation>Лоция</translation>
    </message>
    <message>
        <source>Lotsia — %1</source>
        <translation>Лоция — %1</translation>
    </message>
    <message>
        <source>Saved %1</source>
        <translation>Сохранено %1</translation>
    </message>
    <message>
        <source>This database is open in another window, which has come to the front.</source>
        <translation>Эта база уже открыта в другом окне — оно вышло на передний план.</translation>
    </message>
    <message>
        <source>Work is in progress. Wait for it to end, then drop the database again.</source>
        <translation>Выполняется работа. Дождитесь её конца и перетащите базу ещё раз.</translation>
    </message>
    <message>
        <source>Guide</source>
        <translation>Руководство</translation>
    </message>
    <message>
        <source>The example</source>
        <translation>Показ на примере</translation>
    </message>
    <message>
        <source>The database is restored from the copy.</source>
        <translation>База восстановлена из копии.</translation>
    </message>
</context>
<context>
    <name>lotsia::MeasurePicker</name>
    <message>
        <source>Find a measure</source>
        <translation>Найти мероприятие</translation>
    </message>
    <message>
        <source>Risk factor</source>
        <translation>Фактор риска</translation>
    </message>
    <message>
        <source>All risk factors</source>
        <translation>Все факторы риска</translation>
    </message>
    <message>
        <source>Catalogue of measures</source>
        <translation>Каталог мероприятий</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>In this roadmap</source>
        <translation>В этой карте</translation>
    </message>
    <message>
        <source>Indicator: %1</source>
        <translation>Показатель: %1</translation>
    </message>
    <message>
        <source>Result: %1</source>
        <translation>Результат: %1</translation>
    </message>
    <message>
        <source>Risk factors: %1</source>
        <translation>Факторы риска: %1</translation>
    </message>
    <message>
        <source>is there already</source>
        <translation>уже есть</translation>
    </message>
    <message>
        <source>No measure fits. Clear the search or choose all risk factors.</source>
        <translation>Подходящих мероприятий нет. Очистите поиск или выберите все факторы риска.</translation>
    </message>
    <message>
        <source>chosen: %1 · in view: %2 of %3</source>
        <translation>выбрано: %1 · показано: %2 из %3</translation>
    </message>
</context>
<context>
    <name>lotsia::Navigation</name>
    <message>
        <source>Pages</source>
        <translation>Страницы</translation>
    </message>
    <message>
        <source>%1 (Ctrl+%2)</source>
        <translation>%1 (Ctrl+%2)</translation>
    </message>
</context>
<context>
    <name>lotsia::NewOrderPanel</name>
    <message>
        <source>Create the draft</source>
        <translation>Создать проект</translation>
    </message>
    <message>
        <source>Template</source>
        <translation>Шаблон</translation>
    </message>
    <message>
        <source>Roadmap printed as the appendix</source>
        <translation>Дорожная карта в приложении</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>without an appendix</source>
        <translation>без приложения</translation>
    </message>
    <message>
        <source>Criteria set</source>
        <translation>Набор критериев</translation>
    </message>
    <message>
        <source>School year of the results</source>
        <translation>Учебный год результатов</translation>
    </message>
    <message>
        <source>From an order of a former year…</source>
        <translation>По прошлогоднему приказу…</translation>
    </message>
</context>
<context>
    <name>lotsia::NewRoadmapPanel</name>
    <message>
        <source>Create the roadmap</source>
        <translation>Создать дорожную карту</translation>
    </message>
    <message>
        <source>New roadmap</source>
        <translation>Новая дорожная карта</translation>
    </message>
    <message>
        <source>Ctrl+Enter</source>
        <translation>Ctrl+Ввод</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Esc</source>
        <translation>Esc</translation>
    </message>
    <message>
        <source>What to begin with</source>
        <translation>С чего начать</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Учебный год</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Period: from</source>
        <translation>Период: с</translation>
    </message>
    <message>
        <source>to</source>
        <translation>по</translation>
    </message>
    <message>
        <source>Rows in advance</source>
        <translation>Строки будущей карты</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственные</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Empty</source>
        <translation>Пустая</translation>
    </message>
    <message>
        <source>One empty list: rows are typed, or pasted from Word and Excel.</source>
        <translation>Один пустой список: строки печатают или вставляют из Word и Excel.</translation>
    </message>
    <message>
        <source>Template: %1</source>
        <translation>По образцу: %1</translation>
    </message>
    <message>
        <source>Of measures of the catalogue</source>
        <translation>Из каталога мероприятий</translation>
    </message>
    <message>
        <source>Tick the measures that the schools need; by risk factor too. Sections are made by themselves.</source>
        <translation>Отметьте мероприятия, которые нужны школам; их можно отобрать по фактору риска. Разделы появятся сами.</translation>
    </message>
    <message>
        <source>The roadmap has no heading. Type it in.</source>
        <translation>У дорожной карты нет заголовка. Впишите его.</translation>
    </message>
    <message>
        <source>A date is not understood. Type it like 01.09.2023.</source>
        <translation>Дата не понята. Напишите её так: 01.09.2023.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Correct the dates.</source>
        <translation>Период заканчивается раньше, чем начинается. Исправьте даты.</translation>
    </message>
    <message>
        <source>The roadmap begins empty.</source>
        <translation>Дорожная карта будет пустой.</translation>
    </message>
    <message>
        <source>It will hold %1:</source>
        <translation>В карте будет %1:</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation><numerusform>%n мероприятие</numerusform><numerusform>%n мероприятия</numerusform><numerusform>%n мероприятий</numerusform></translation>
    </message>
</context>
<context>
    <name>lotsia::OrderEditTools</name>
    <message>
        <source>Responsible person</source>
        <translation>Вставить исполнителя</translation>
    </message>
    <message>
        <source>Insert a responsible person at the caret in the right case (Ctrl+I)</source>
        <translation>Вставить исполнителя на место курсора в нужном падеже (Ctrl+I)</translation>
    </message>
    <message>
        <source>Control</source>
        <translation>Контроль</translation>
    </message>
    <message>
        <source>The last point: who controls that the order is carried out</source>
        <translation>Последний пункт: кто контролирует исполнение приказа</translation>
    </message>
    <message>
        <source>I keep the control</source>
        <translation>Контроль: оставляю за собой</translation>
    </message>
    <message>
        <source>Give the control to…</source>
        <translation>Контроль: возложить на…</translation>
    </message>
    <message>
        <source>To the next place that is not filled in (Ctrl+Space; back: Ctrl+Shift+Space)</source>
        <translation>К следующему незаполненному полю (Ctrl+Пробел; назад: Ctrl+Shift+Пробел)</translation>
    </message>
    <message>
        <source>Not filled in: %1</source>
        <translation>Не заполнено: %1</translation>
    </message>
    <message>
        <source>No empty fields</source>
        <translation>Пустых полей нет</translation>
    </message>
    <message>
        <source>Form of a name</source>
        <translation>Форма имени</translation>
    </message>
    <message>
        <source>Places that are not filled in</source>
        <translation>Незаполненные места</translation>
    </message>
</context>
<context>
    <name>lotsia::OrderFilesBox</name>
    <message>
        <source>scan</source>
        <translation>скан</translation>
    </message>
    <message>
        <source>electronic signature</source>
        <translation>электронная подпись</translation>
    </message>
    <message>
        <source>file</source>
        <translation>файл</translation>
    </message>
    <message>
        <source>Scan and signature of the order</source>
        <translation>Скан и подпись приказа</translation>
    </message>
    <message>
        <source>Drop the scan (PDF, JPEG, PNG, TIFF) and the signature (.sig, .p7s) here: they are copied into the database.</source>
        <translation>Перетащите сюда скан (PDF, JPEG, PNG, TIFF) и подпись (.sig, .p7s): они будут скопированы в базу данных.</translation>
    </message>
    <message>
        <source>Attach a file…</source>
        <translation>Приложить файл…</translation>
    </message>
    <message>
        <source>Open file</source>
        <translation>Открыть файл</translation>
    </message>
    <message>
        <source>Save as…</source>
        <translation>Сохранить как…</translation>
    </message>
    <message>
        <source>Save all with the PDF…</source>
        <translation>Сохранить всё с PDF…</translation>
    </message>
    <message>
        <source>Writes the PDF as it was approved and every file into a folder; a signature is called after the PDF, so that other programs can check it</source>
        <translation>Записывает в папку PDF, каким он был утверждён, и все файлы; подпись называется по имени PDF, чтобы её могли проверить другие программы</translation>
    </message>
    <message>
        <source>Remove file</source>
        <translation>Убрать файл</translation>
    </message>
    <message>
        <source>Scans and signatures (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.sig *.p7s);;All files (*)</source>
        <translation>Сканы и подписи (*.pdf *.jpg *.jpeg *.png *.tif *.tiff *.sig *.p7s);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Attach files</source>
        <translation>Приложить файлы</translation>
    </message>
    <message>
        <source>No program of this computer opens “%1”. Save the file and open it by hand.</source>
        <translation>На этом компьютере нет программы, которая открывает «%1». Сохраните файл и откройте его сами.</translation>
    </message>
    <message>
        <source>Save the file</source>
        <translation>Сохранить файл</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>The file is saved: %1</source>
        <translation>Файл сохранён: %1</translation>
    </message>
    <message>
        <source>Folder for the order's files</source>
        <translation>Папка для файлов приказа</translation>
    </message>
    <message>
        <source>Saved into %1: %2</source>
        <translation>Сохранено в %1: %2</translation>
    </message>
    <message>
        <source>Remove the file “%1”</source>
        <translation>Убрать файл «%1»</translation>
    </message>
</context>
<context>
    <name>lotsia::OrderForm</name>
    <message>
        <source>Form of the order</source>
        <translation>Поля приказа</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Пункты</translation>
    </message>
    <message>
        <source>Sheets of agreement and acquaintance</source>
        <translation>Листы согласования и ознакомления</translation>
    </message>
    <message>
        <source>Look on paper</source>
        <translation>Вид на бумаге</translation>
    </message>
</context>
<context>
    <name>lotsia::OrderJournal</name>
    <message>
        <source>draft</source>
        <translation>проект</translation>
    </message>
    <message>
        <source>printed draft</source>
        <translation>распечатанный проект</translation>
    </message>
    <message>
        <source>in force</source>
        <translation>действует</translation>
    </message>
    <message>
        <source>changed</source>
        <translation>изменён</translation>
    </message>
    <message>
        <source>without force</source>
        <translation>утратил силу</translation>
    </message>
    <message>
        <source>repeals orders</source>
        <translation>отмена приказов</translation>
    </message>
    <message>
        <source>makes changes</source>
        <translation>внесение изменений</translation>
    </message>
    <message>
        <source>without appendices</source>
        <translation>без приложений</translation>
    </message>
    <message>
        <source>roadmap</source>
        <translation>дорожная карта</translation>
    </message>
    <message>
        <source>criteria</source>
        <translation>критерии</translation>
    </message>
    <message>
        <source>list of schools</source>
        <translation>список школ</translation>
    </message>
    <message>
        <source>other appendices</source>
        <translation>прочие приложения</translation>
    </message>
    <message>
        <source>Find by number, heading or signature…</source>
        <translation>Найти по номеру, заголовку или подписи…</translation>
    </message>
    <message>
        <source>State</source>
        <translation>Состояние</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>О чём приказ</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Дата</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Changes, is changed</source>
        <translation>Изменяет, изменён</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>Подписал</translation>
    </message>
    <message>
        <source>Appendices</source>
        <translation>Приложения</translation>
    </message>
    <message>
        <source>Sheets</source>
        <translation>Листов</translation>
    </message>
    <message>
        <source>Files</source>
        <translation>Файлы</translation>
    </message>
    <message>
        <source>Journal of orders</source>
        <translation>Журнал приказов</translation>
    </message>
    <message>
        <source>All states</source>
        <translation>Все состояния</translation>
    </message>
    <message>
        <source>All years</source>
        <translation>Все годы</translation>
    </message>
    <message>
        <source>All orders</source>
        <translation>Все приказы</translation>
    </message>
    <message>
        <source>A number stands twice in one year: %1. Check the journal.</source>
        <translation>В одном году номер стоит дважды: %1. Проверьте журнал.</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>не читается</translation>
    </message>
    <message>
        <source>%1 — cannot be read wholly: %2</source>
        <translation>%1 — прочитать полностью не удалось: %2</translation>
    </message>
</context>
<context>
    <name>lotsia::OrderLifeBar</name>
    <message>
        <source>Word the amending order</source>
        <translation>Составить приказ об изменениях</translation>
    </message>
    <message>
        <source>Names the changes point by point in an order of its own; a draft that is there already is worded anew</source>
        <translation>Перечисляет изменения по пунктам в отдельном приказе; если его проект уже есть, пункты составляются заново</translation>
    </message>
    <message>
        <source>Copy to be changed</source>
        <translation>Копия для изменений</translation>
    </message>
    <message>
        <source>of the order %1</source>
        <translation>приказа %1</translation>
    </message>
    <message>
        <source>Without force since %1</source>
        <translation>Утратил силу с %1</translation>
    </message>
    <message>
        <source>by the order %1</source>
        <translation>приказ %1</translation>
    </message>
    <message>
        <source>In force since %1</source>
        <translation>Действует с %1</translation>
    </message>
    <message>
        <source>changed by: %1</source>
        <translation>изменён: %1</translation>
    </message>
    <message>
        <source>changes: %1</source>
        <translation>изменяет: %1</translation>
    </message>
    <message>
        <source>takes the force of: %1</source>
        <translation>отменяет: %1</translation>
    </message>
</context>
<context>
    <name>lotsia::OrderList</name>
    <message>
        <source>Find an order</source>
        <translation>Найти приказ</translation>
    </message>
    <message>
        <source>By number, date or heading (Ctrl+F)</source>
        <translation>По номеру, дате или заголовку (Ctrl+F)</translation>
    </message>
    <message>
        <source>List of orders</source>
        <translation>Список приказов</translation>
    </message>
    <message>
        <source>without a number</source>
        <translation>без номера</translation>
    </message>
    <message>
        <source>No. %1</source>
        <translation>№ %1</translation>
    </message>
    <message>
        <source>of %1</source>
        <translation>от %1</translation>
    </message>
    <message>
        <source>Copy to be changed</source>
        <translation>Копия для изменений</translation>
    </message>
</context>
<context>
    <name>lotsia::OrderProofing</name>
    <message>
        <source>The text has changed meanwhile. Look at the remarks again.</source>
        <translation>Текст тем временем изменился. Посмотрите замечания ещё раз.</translation>
    </message>
    <message>
        <source>Mend a slip of the roadmap</source>
        <translation>Исправление описки в дорожной карте</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Добавить «%1» в словарь</translation>
    </message>
    <message>
        <source>Hide a remark</source>
        <translation>Скрытие замечания</translation>
    </message>
    <message>
        <source>Show the hidden remarks</source>
        <translation>Показ скрытых замечаний</translation>
    </message>
</context>
<context>
    <name>lotsia::OrdersPage</name>
    <message>
        <source>Orders</source>
        <translation>Приказы</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>Приказ</translation>
    </message>
    <message>
        <source>Journal</source>
        <translation>Журнал</translation>
    </message>
    <message>
        <source>New order…</source>
        <translation>Новый приказ…</translation>
    </message>
    <message>
        <source>A draft from a template (Ctrl+N)</source>
        <translation>Проект приказа по образцу (Ctrl+N)</translation>
    </message>
    <message>
        <source>Approve…</source>
        <translation>Утвердить…</translation>
    </message>
    <message>
        <source>Gives the number and the date and keeps the order unchanged</source>
        <translation>Присваивает номер и дату и сохраняет приказ без изменений</translation>
    </message>
    <message>
        <source>Here are the orders that approve roadmaps, criteria and lists of schools, with their pages as they will be printed. Make the first one from a template: the department's data are filled in.</source>
        <translation>Здесь приказы об утверждении дорожных карт, критериев и списков школ — такими, какими они будут напечатаны. Составьте первый по образцу: данные управления подставятся сами.</translation>
    </message>
    <message numerus="yes">
        <source>%n order(s)</source>
        <translation><numerusform>%n приказ</numerusform><numerusform>%n приказа</numerusform><numerusform>%n приказов</numerusform></translation>
    </message>
    <message>
        <source>drafts: %1</source>
        <translation>проектов: %1</translation>
    </message>
    <message>
        <source>The order is approved and does not change. “Export” gives the PDF as it was approved.</source>
        <translation>Приказ утверждён и не меняется. «Выгрузить» отдаёт PDF таким, каким он утверждён.</translation>
    </message>
    <message>
        <source>At the left are the orders, drafts first; in the middle is the chosen order as a form; at the right are its pages as they will be printed. A field is saved when it is left and taken back with Ctrl+Z. Remarks under the form say what is worth a look before signing. “Approve…” gives the order its number and date and keeps it unchanged; its scan and signature are kept with it. “More” makes orders that change an approved one or take its force. The journal shows all orders with what became of them.</source>
        <translation>Слева приказы, сначала проекты; посередине карточка выбранного приказа; справа его страницы, какими они будут напечатаны. Поле сохраняется, когда из него выходят, и отменяется по Ctrl+Z. Замечания под карточкой говорят, на что взглянуть до подписи. «Утвердить…» даёт приказу номер и дату и больше его не меняет; скан и подпись хранятся вместе с ним. В меню «Ещё» составляются приказы, которые изменяют утверждённый приказ или отменяют его. В журнале все приказы и то, что с каждым стало.</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Change the order…</source>
        <translation>Изменить приказ…</translation>
    </message>
    <message>
        <source>A copy is edited, and the amending order is worded from the difference</source>
        <translation>Правится копия, а приказ о внесении изменений составляется по её отличиям</translation>
    </message>
    <message>
        <source>Repeal orders…</source>
        <translation>Отменить приказы…</translation>
    </message>
    <message>
        <source>Put the draft away</source>
        <translation>Убрать проект</translation>
    </message>
    <message>
        <source>Scan of the signed order</source>
        <translation>Скан подписанного приказа</translation>
    </message>
    <message>
        <source>Order No. %1 of %2 will be kept as it is printed now. It cannot be changed afterwards.</source>
        <translation>Приказ № %1 от %2 будет сохранён таким, каким печатается сейчас. Изменить его потом будет нельзя.</translation>
    </message>
    <message>
        <source>The criteria and the list of schools behind it are kept with it and do not change either.</source>
        <translation>Критерии и список школ из приложений сохраняются вместе с ним и тоже не меняются.</translation>
    </message>
    <message>
        <source>Proofreading found (%1): look at it first.</source>
        <translation>Сначала посмотрите вычитку (%1).</translation>
    </message>
    <message>
        <source>Approve the order</source>
        <translation>Утвердить приказ</translation>
    </message>
    <message>
        <source>Approve</source>
        <translation>Утвердить</translation>
    </message>
    <message>
        <source>This is a copy. Change its heading, preamble, points and appendices here, then press “Word the amending order”.</source>
        <translation>Это копия. Измените в ней заголовок, преамбулу, пункты и приложения, затем нажмите «Составить приказ об изменениях».</translation>
    </message>
    <message>
        <source>Copy of an order to be changed</source>
        <translation>Копия приказа для изменений</translation>
    </message>
    <message>
        <source>Amending order</source>
        <translation>Приказ о внесении изменений</translation>
    </message>
    <message>
        <source>Amending order worded anew</source>
        <translation>Приказ о внесении изменений составлен заново</translation>
    </message>
    <message>
        <source>Repealing order</source>
        <translation>Приказ об отмене</translation>
    </message>
    <message>
        <source>Put a draft away</source>
        <translation>Убрать проект приказа</translation>
    </message>
    <message>
        <source>The draft “%1” is put away. Ctrl+Z brings it back.</source>
        <translation>Проект «%1» убран. Вернуть его: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Word document…</source>
        <translation>Документ Word…</translation>
    </message>
    <message>
        <source>Journal as an Excel workbook…</source>
        <translation>Журнал книгой Excel…</translation>
    </message>
    <message>
        <source>Copy the journal as table</source>
        <translation>Скопировать журнал таблицей</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Order with its appendices…</source>
        <translation>Приказ с приложениями…</translation>
    </message>
    <message>
        <source>Order alone…</source>
        <translation>Только приказ…</translation>
    </message>
    <message>
        <source>Sheets of agreement and acquaintance…</source>
        <translation>Листы согласования и ознакомления…</translation>
    </message>
    <message>
        <source>Extract…</source>
        <translation>Выписка…</translation>
    </message>
    <message>
        <source>Copy with the mark «Верно»…</source>
        <translation>Копия с отметкой «Верно»…</translation>
    </message>
    <message>
        <source>Journal of orders…</source>
        <translation>Журнал приказов…</translation>
    </message>
    <message>
        <source>Save the order as PDF</source>
        <translation>Сохранить приказ в PDF</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>The order is saved: %1</source>
        <translation>Приказ сохранён: %1</translation>
    </message>
    <message>
        <source>Save the order as a Word document</source>
        <translation>Сохранить приказ в DOCX</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Документ Word (*.docx)</translation>
    </message>
    <message>
        <source>Save the extract</source>
        <translation>Сохранить выписку</translation>
    </message>
    <message>
        <source>Save the copy</source>
        <translation>Сохранить копию</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Save the journal of orders</source>
        <translation>Сохранить журнал приказов</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>The journal is saved: %1</source>
        <translation>Журнал сохранён: %1</translation>
    </message>
    <message>
        <source>Mend a slip</source>
        <translation>Исправление описки</translation>
    </message>
    <message>
        <source>Department and municipality</source>
        <translation>Учреждение и муниципалитет</translation>
    </message>
    <message>
        <source>Head and coordinator</source>
        <translation>Руководитель и координатор</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Дорожная карта</translation>
    </message>
    <message>
        <source>Criteria and list of schools</source>
        <translation>Критерии и перечень школ</translation>
    </message>
    <message>
        <source>Written by hand</source>
        <translation>Пишется от руки</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>Save as a template…</source>
        <translation>Сохранить как шаблон…</translation>
    </message>
    <message>
        <source>All templates</source>
        <translation>Все шаблоны</translation>
    </message>
    <message>
        <source>As last year…</source>
        <translation>Сделать как в прошлом году…</translation>
    </message>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>Поле</translation>
    </message>
    <message>
        <source>Basis from the register of acts…</source>
        <translation>Основание из реестра актов…</translation>
    </message>
    <message>
        <source>Fill the fields from the database</source>
        <translation>Заполнить из базы</translation>
    </message>
    <message>
        <source>Legal acts</source>
        <translation>Правовые акты</translation>
    </message>
    <message>
        <source>As last year</source>
        <translation>Как в прошлом году</translation>
    </message>
    <message>
        <source>Fill the fields from the database (%1)</source>
        <translation>Заполнить из базы (%1)</translation>
    </message>
    <message>
        <source>New order</source>
        <translation>Новый приказ</translation>
    </message>
    <message>
        <source>Insert a basis</source>
        <translation>Вставка основания</translation>
    </message>
    <message>
        <source>The preamble names no act with its kind, date and number. Add it by hand.</source>
        <translation>В преамбуле нет акта с видом, датой и номером. Добавьте его вручную.</translation>
    </message>
    <message>
        <source>Take the acts of the order</source>
        <translation>Взять акты из приказа</translation>
    </message>
    <message>
        <source>Save as a template</source>
        <translation>Сохранение шаблона</translation>
    </message>
    <message>
        <source>Name of the template</source>
        <translation>Имя шаблона</translation>
    </message>
    <message>
        <source>There is a template “%1” already. Its text is replaced by this order's.</source>
        <translation>Шаблон «%1» уже есть. Его текст будет заменён текстом этого приказа.</translation>
    </message>
    <message>
        <source>Replace</source>
        <translation>Заменить</translation>
    </message>
    <message>
        <source>The template “%1” is saved: it stands first in “New order…”.</source>
        <translation>Шаблон «%1» сохранён: он стоит в начале списка «Новый приказ…».</translation>
    </message>
    <message>
        <source>The order is not approved yet. Its extract or copy is good for a look only: number, date and text may still change.</source>
        <translation>Приказ ещё не утверждён. Выписка или копия годится только для просмотра: номер, дата и текст ещё могут измениться.</translation>
    </message>
</context>
<context>
    <name>lotsia::OverrideForm</name>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>Решение</translation>
    </message>
    <message>
        <source>yes, the school belongs to the class</source>
        <translation>да, школа отнесена к классу</translation>
    </message>
    <message>
        <source>no, the school does not belong to it</source>
        <translation>нет, школа к нему не отнесена</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>Основание (обязательно)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>number and date of the order or letter</source>
        <translation>номер и дата приказа или письма</translation>
    </message>
    <message>
        <source>Record decision</source>
        <translation>Записать решение</translation>
    </message>
    <message>
        <source>Return to the rule</source>
        <translation>Вернуть по правилу</translation>
    </message>
    <message>
        <source>Removes the decision; the verdict of the criteria counts again</source>
        <translation>Убирает решение; снова действует вывод по критериям</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>A decision by hand needs a reason. Write why it differs from the rule.</source>
        <translation>Для решения вручную нужно основание. Напишите, почему оно отличается от правила.</translation>
    </message>
    <message>
        <source>Compare with the region's list…</source>
        <translation>Сверить со списком региона…</translation>
    </message>
    <message>
        <source>When the ministry sent a list of schools: see where it differs from the rule</source>
        <translation>Если министерство прислало перечень школ: где он расходится с правилом</translation>
    </message>
    <message>
        <source>By the rule: %1</source>
        <translation>По правилу: %1</translation>
    </message>
</context>
<context>
    <name>lotsia::OwnTableEdit</name>
    <message>
        <source>The first row holds the headings. Tab and Enter go on, Alt+Enter is a new line, Ctrl+V takes a table from Word or Excel.</source>
        <translation>В первой строке — заголовки столбцов. Tab и Enter ведут дальше, Alt+Enter начинает новую строку в ячейке, Ctrl+V вставляет таблицу из Word или Excel.</translation>
    </message>
    <message>
        <source>Row</source>
        <translation>Строка</translation>
    </message>
    <message>
        <source>Add, remove and move rows</source>
        <translation>Добавить, удалить и переместить строки</translation>
    </message>
    <message>
        <source>Add below</source>
        <translation>Добавить ниже</translation>
    </message>
    <message>
        <source>Add above</source>
        <translation>Добавить выше</translation>
    </message>
    <message>
        <source>Move up (Alt+Up)</source>
        <translation>Переместить выше (Alt+Вверх)</translation>
    </message>
    <message>
        <source>Move down (Alt+Down)</source>
        <translation>Переместить ниже (Alt+Вниз)</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Column</source>
        <translation>Столбец</translation>
    </message>
    <message>
        <source>Add, remove and move columns</source>
        <translation>Добавить, удалить и переместить столбцы</translation>
    </message>
    <message>
        <source>Add on the right</source>
        <translation>Добавить справа</translation>
    </message>
    <message>
        <source>Add on the left</source>
        <translation>Добавить слева</translation>
    </message>
    <message>
        <source>Move left</source>
        <translation>Переместить левее</translation>
    </message>
    <message>
        <source>Move right</source>
        <translation>Переместить правее</translation>
    </message>
    <message>
        <source>Table</source>
        <translation>Таблица</translation>
    </message>
    <message>
        <source>Take a table from elsewhere, copy this one</source>
        <translation>Взять таблицу из другого места, скопировать эту</translation>
    </message>
    <message>
        <source>Paste (Ctrl+V)</source>
        <translation>Вставить (Ctrl+V)</translation>
    </message>
    <message>
        <source>Copy the whole table</source>
        <translation>Скопировать всю таблицу</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>Загрузить из файла…</translation>
    </message>
    <message>
        <source>Table of the file</source>
        <translation>Таблица из файла</translation>
    </message>
    <message>
        <source>Take this table</source>
        <translation>Взять эту таблицу</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Take a table from a file</source>
        <translation>Взять таблицу из файла</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.csv *.docx);;All files (*)</source>
        <translation>Таблицы (*.xlsx *.csv *.docx);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Reading a table</source>
        <translation>Чтение таблицы</translation>
    </message>
    <message>
        <source>There is no table in the file. Choose another one.</source>
        <translation>В файле нет таблиц. Выберите другой файл.</translation>
    </message>
    <message>
        <source>Table %1</source>
        <translation>Таблица %1</translation>
    </message>
    <message numerus="yes">
        <source>%n row(s)</source>
        <translation><numerusform>%n строка</numerusform><numerusform>%n строки</numerusform><numerusform>%n строк</numerusform></translation>
    </message>
    <message>
        <source>Load a table</source>
        <translation>Загрузка таблицы</translation>
    </message>
</context>
<context>
    <name>lotsia::Page</name>
    <message>
        <source>Show the panel</source>
        <translation>Показать панель</translation>
    </message>
    <message>
        <source>Fold the panel (Esc)</source>
        <translation>Свернуть панель (Esc)</translation>
    </message>
    <message>
        <source>Fold the panel</source>
        <translation>Свернуть панель</translation>
    </message>
</context>
<context>
    <name>lotsia::PageStrip</name>
    <message>
        <source>Pages of the document</source>
        <translation>Страницы документа</translation>
    </message>
    <message>
        <source>A click shows the page; Ctrl or Shift and a click choose several for printing.</source>
        <translation>Щелчок показывает страницу; с Ctrl или Shift выбираются несколько для печати.</translation>
    </message>
    <message>
        <source>Page %1</source>
        <translation>Страница %1</translation>
    </message>
</context>
<context>
    <name>lotsia::PartButton</name>
    <message>
        <source>%1: %2</source>
        <comment>part of a rule and its value</comment>
        <translation>%1: %2</translation>
    </message>
</context>
<context>
    <name>lotsia::PartPopup</name>
    <message>
        <source>Apply</source>
        <translation>Применить</translation>
    </message>
    <message>
        <source>Change a part of the rule</source>
        <translation>Изменить часть правила</translation>
    </message>
    <message>
        <source>Or choose:</source>
        <translation>Или выберите:</translation>
    </message>
    <message>
        <source>Or compare otherwise:</source>
        <translation>Или сравнивать иначе:</translation>
    </message>
    <message>
        <source>Its code, when the list does not have it</source>
        <translation>Код, если в списке его нет</translation>
    </message>
</context>
<context>
    <name>lotsia::PartyForm</name>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Name, as printed</source>
        <translation>Имя, как печатается</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Note: telephone, e-mail</source>
        <translation>Примечание: телефон, почта</translation>
    </message>
    <message>
        <source>of whom (genitive)</source>
        <translation>кого (родительный)</translation>
    </message>
    <message>
        <source>to whom (dative)</source>
        <translation>кому (дательный)</translation>
    </message>
    <message>
        <source>whom (accusative)</source>
        <translation>на кого (винительный)</translation>
    </message>
    <message>
        <source>by whom (instrumental)</source>
        <translation>кем (творительный)</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>corrected by hand</source>
        <translation>исправлено вручную</translation>
    </message>
    <message>
        <source>Named in roadmaps only. Take it into the directory with Ins.</source>
        <translation>Указан только в дорожных картах. Внести в справочник — клавиша Ins.</translation>
    </message>
    <message>
        <source>Named in roadmaps: “Rename everywhere…” changes it.</source>
        <translation>Указан в дорожных картах: имя меняет кнопка «Переименовать везде…».</translation>
    </message>
    <message>
        <source>not known: type it in</source>
        <translation>не известно: впишите</translation>
    </message>
</context>
<context>
    <name>lotsia::PartyPanel</name>
    <message>
        <source>Responsible parties</source>
        <translation>Ответственные</translation>
    </message>
    <message>
        <source>Find a party</source>
        <translation>Найти ответственного</translation>
    </message>
    <message>
        <source>Nobody is named yet. Those whom you write into the column “responsible” of a roadmap appear here by themselves; or add a party with its post and cases.</source>
        <translation>Пока никто не указан. Те, кого вы впишете в столбец «Ответственные» дорожной карты, появятся здесь сами. Можно и добавить ответственного с должностью и падежами.</translation>
    </message>
    <message>
        <source>Add a party…</source>
        <translation>Добавить…</translation>
    </message>
    <message>
        <source>Take into the directory</source>
        <translation>Внести в справочник</translation>
    </message>
    <message>
        <source>The selected parties that are only named in roadmaps (Ins)</source>
        <translation>Выделенных, которые указаны только в дорожных картах (Ins)</translation>
    </message>
    <message>
        <source>Remove from the directory</source>
        <translation>Убрать из справочника</translation>
    </message>
    <message>
        <source>Roadmaps go on naming it (Del); Ctrl+Z brings it back</source>
        <translation>Дорожные карты не меняются (Del); Ctrl+Z вернёт запись</translation>
    </message>
    <message>
        <source>not known: type it in</source>
        <translation>не известно: впишите</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>Должность</translation>
    </message>
    <message>
        <source>Actions of it</source>
        <comment>column: how many actions</comment>
        <translation>Мероприятий</translation>
    </message>
    <message>
        <source>Directory</source>
        <translation>Справочник</translation>
    </message>
    <message>
        <source>in it</source>
        <translation>внесён</translation>
    </message>
    <message>
        <source>only in roadmaps</source>
        <translation>только в картах</translation>
    </message>
    <message>
        <source>Genitive</source>
        <translation>Родительный</translation>
    </message>
    <message>
        <source>Dative</source>
        <translation>Дательный</translation>
    </message>
    <message>
        <source>Accusative</source>
        <translation>Винительный</translation>
    </message>
    <message>
        <source>Instrumental</source>
        <translation>Творительный</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>Примечание</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Roadmap</source>
        <translation>Дорожная карта</translation>
    </message>
    <message>
        <source>What the party answers for</source>
        <translation>За что отвечает</translation>
    </message>
    <message>
        <source>“%1” answers for nothing yet.</source>
        <translation>%1: пока ни за что не отвечает.</translation>
    </message>
    <message>
        <source>“%1” answers for %2; Enter goes to the action:</source>
        <translation>%1: отвечает за %2. Enter открывает мероприятие:</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation><numerusform>%n мероприятие</numerusform><numerusform>%n мероприятия</numerusform><numerusform>%n мероприятий</numerusform></translation>
    </message>
    <message>
        <source>Change a party</source>
        <translation>Правка ответственного</translation>
    </message>
    <message>
        <source>Add a party</source>
        <translation>Новый ответственный</translation>
    </message>
</context>
<context>
    <name>lotsia::PartyRename</name>
    <message>
        <source>Rename everywhere…</source>
        <translation>Переименовать везде…</translation>
    </message>
    <message>
        <source>In the directory and in all roadmaps that can be changed</source>
        <translation>В справочнике и во всех дорожных картах, которые можно менять</translation>
    </message>
    <message>
        <source>New name</source>
        <translation>Новое имя</translation>
    </message>
    <message>
        <source>Rename</source>
        <translation>Переименовать</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Changes: %1 in %2.</source>
        <translation>Изменится %1 в %2.</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation><numerusform>%n мероприятие</numerusform><numerusform>%n мероприятия</numerusform><numerusform>%n мероприятий</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n roadmap(s)</source>
        <comment>in how many</comment>
        <translation><numerusform>%n дорожной карте</numerusform><numerusform>%n дорожных картах</numerusform><numerusform>%n дорожных картах</numerusform></translation>
    </message>
    <message>
        <source>Approved and archived roadmaps stay as they are: %1.</source>
        <translation>Утверждённые и архивные дорожные карты останутся прежними: %1.</translation>
    </message>
    <message>
        <source>Texts of orders are not rewritten.</source>
        <translation>Тексты приказов не переписываются.</translation>
    </message>
    <message>
        <source>May be the same party in another spelling:</source>
        <translation>Возможно, это тот же ответственный в другом написании:</translation>
    </message>
    <message>
        <source>Join</source>
        <translation>Объединить</translation>
    </message>
    <message>
        <source>Write “%1” instead of “%2” everywhere</source>
        <translation>Писать везде «%1» вместо «%2»</translation>
    </message>
    <message>
        <source>Rename a party</source>
        <translation>Переименование ответственного</translation>
    </message>
    <message>
        <source>Renamed: %1 in %2. Texts of orders are as they were.</source>
        <translation>Переименовано: %1 в %2. Тексты приказов не изменились.</translation>
    </message>
</context>
<context>
    <name>lotsia::PersonPicker</name>
    <message>
        <source>Insert</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>Вставить исполнителя</translation>
    </message>
    <message>
        <source>of whom (genitive)</source>
        <translation>кого (родительный)</translation>
    </message>
    <message>
        <source>to whom (dative)</source>
        <translation>кому (дательный)</translation>
    </message>
    <message>
        <source>whom (accusative)</source>
        <translation>на кого (винительный)</translation>
    </message>
    <message>
        <source>by whom (instrumental)</source>
        <translation>кем (творительный)</translation>
    </message>
    <message>
        <source>name, post</source>
        <translation>ФИО, должность</translation>
    </message>
    <message>
        <source>post name</source>
        <translation>должность ФИО</translation>
    </message>
    <message>
        <source>name alone</source>
        <translation>только ФИО</translation>
    </message>
    <message>
        <source>Name or post</source>
        <translation>Фамилия или должность</translation>
    </message>
    <message>
        <source>Find a responsible person</source>
        <translation>Найти исполнителя</translation>
    </message>
    <message>
        <source>Up and Down choose, Enter inserts, Esc closes</source>
        <translation>Стрелки вверх и вниз выбирают, Enter вставляет, Esc закрывает</translation>
    </message>
    <message>
        <source>Responsible people and organisations</source>
        <translation>Исполнители: люди и организации</translation>
    </message>
    <message>
        <source>Case</source>
        <translation>Падеж</translation>
    </message>
    <message>
        <source>Order of words</source>
        <translation>Порядок слов</translation>
    </message>
    <message>
        <source>Name in this case</source>
        <translation>Имя в этом падеже</translation>
    </message>
    <message>
        <source>Post in this case</source>
        <translation>Должность в этом падеже</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
    <message>
        <source>Inserts the words at the caret (Enter)</source>
        <translation>Вставляет слова на место курсора (Enter)</translation>
    </message>
    <message>
        <source>The directory of responsible people is empty. Type a name and a post.</source>
        <translation>Справочник исполнителей пуст. Введите имя и должность.</translation>
    </message>
    <message>
        <source>The rules do not know this form. Type it in: it will be remembered.</source>
        <translation>Программа не знает этой формы. Впишите её: она запомнится.</translation>
    </message>
    <message>
        <source>Is not in the directory yet and will be taken in. A post follows a comma.</source>
        <translation>В справочнике этого имени нет, оно будет добавлено. Должность пишется через запятую.</translation>
    </message>
    <message>
        <source>Will be inserted: %1</source>
        <translation>Будет вставлено: %1</translation>
    </message>
</context>
<context>
    <name>lotsia::PlacesPanel</name>
    <message>
        <source>The program is installed: its settings lie in the folders of your account, and so do the copies unless you choose another folder.</source>
        <translation>Программа установлена: её настройки лежат в папках вашей учётной записи, и копии тоже, если не выбрать для них другую папку.</translation>
    </message>
    <message>
        <source>The program is portable: its settings lie beside it, and so do the copies unless you choose another folder.</source>
        <translation>Программа переносная: её настройки лежат рядом с ней, и копии тоже, если не выбрать для них другую папку.</translation>
    </message>
    <message>
        <source>The program is portable, but its folder cannot be written to: settings and copies lie in the folders of your account. To keep them together, move the program to a folder of yours.</source>
        <translation>Программа переносная, но в её папку нельзя записывать: настройки и копии лежат в папках вашей учётной записи. Чтобы хранить их вместе, перенесите программу в свою папку.</translation>
    </message>
    <message>
        <source>Settings of the program</source>
        <translation>Настройки программы</translation>
    </message>
    <message>
        <source>Copies of databases</source>
        <translation>Копии баз</translation>
    </message>
    <message>
        <source>Open the folder</source>
        <translation>Открыть папку</translation>
    </message>
    <message>
        <source>Open the folder: %1</source>
        <translation>Открыть папку: %1</translation>
    </message>
    <message>
        <source>The folder cannot be opened: %1. Open it in the file manager by hand.</source>
        <translation>Открыть папку не удалось: %1. Откройте её сами в программе для работы с файлами.</translation>
    </message>
</context>
<context>
    <name>lotsia::PlanCalendarPanel</name>
    <message>
        <source>Calendar</source>
        <translation>Календарь</translation>
    </message>
    <message>
        <source>Find in the calendar</source>
        <translation>Найти в календаре</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>Сегодня</translation>
    </message>
    <message>
        <source>Goes to today (Home)</source>
        <translation>Показывает сегодняшний день (Home)</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>Месяц</translation>
    </message>
    <message>
        <source>School year</source>
        <translation>Учебный год</translation>
    </message>
    <message>
        <source>What the calendar shows</source>
        <translation>Что показывает календарь</translation>
    </message>
    <message>
        <source>Shows only actions with these words (Ctrl+F)</source>
        <translation>Показывает только мероприятия с этими словами (Ctrl+F)</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Forward</source>
        <translation>Вперёд</translation>
    </message>
    <message>
        <source>What is due</source>
        <translation>Что нужно выполнить</translation>
    </message>
    <message>
        <source>Enter goes to the execution, F2 to the row of the table</source>
        <translation>Enter открывает выполнение, F2 — строку таблицы</translation>
    </message>
    <message>
        <source>Without a day: %1</source>
        <translation>Без срока: %1</translation>
    </message>
    <message>
        <source>Shows what has no day of control: as needed, open, or a term that is not understood</source>
        <translation>Показывает мероприятия без даты: по мере необходимости, постоянные и те, срок которых не понят</translation>
    </message>
    <message>
        <source>Show in the table</source>
        <translation>Показать в таблице</translation>
    </message>
    <message>
        <source>school year %1/%2</source>
        <translation>%1/%2 учебный год</translation>
    </message>
    <message>
        <source>Without a day</source>
        <translation>Без срока</translation>
    </message>
    <message>
        <source>%1: nothing is due</source>
        <translation>%1: сроков нет</translation>
    </message>
</context>
<context>
    <name>lotsia::PlanDateGrid</name>
    <message>
        <source>due: %1</source>
        <translation>сроков: %1</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ещё %1</translation>
    </message>
</context>
<context>
    <name>lotsia::PlanMonthView</name>
    <message>
        <source>Month of the plan</source>
        <translation>Месяц плана</translation>
    </message>
    <message>
        <source>today</source>
        <translation>сегодня</translation>
    </message>
    <message>
        <source>%1 more</source>
        <translation>ещё %1</translation>
    </message>
</context>
<context>
    <name>lotsia::PlanYearView</name>
    <message>
        <source>School year of the plan</source>
        <translation>Учебный год плана</translation>
    </message>
</context>
<context>
    <name>lotsia::PreviewPane</name>
    <message>
        <source>Zoom of the preview</source>
        <translation>Масштаб просмотра</translation>
    </message>
    <message>
        <source>to the width</source>
        <translation>по ширине</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1 %</translation>
    </message>
    <message>
        <source>Small pictures of the pages</source>
        <translation>Уменьшенные страницы сбоку</translation>
    </message>
    <message>
        <source>Two pages beside each other</source>
        <translation>Две страницы рядом</translation>
    </message>
    <message>
        <source>p.</source>
        <translation>стр.</translation>
    </message>
    <message>
        <source>Page in view</source>
        <translation>Страница на экране</translation>
    </message>
    <message>
        <source>Page in view; PgUp and PgDn go to the next one, Home and End to the first and the last</source>
        <translation>Страница на экране; PgUp и PgDn — соседняя, Home и End — первая и последняя</translation>
    </message>
    <message>
        <source>Smaller (Ctrl and the wheel, or −)</source>
        <translation>Мельче (Ctrl и колесо мыши или клавиша −)</translation>
    </message>
    <message>
        <source>whole page</source>
        <translation>страница целиком</translation>
    </message>
    <message>
        <source>Larger (Ctrl and the wheel, or +)</source>
        <translation>Крупнее (Ctrl и колесо мыши или клавиша +)</translation>
    </message>
    <message>
        <source>Selected…</source>
        <translation>Выбранное…</translation>
    </message>
    <message>
        <source>Print the selected pages</source>
        <translation>Печать выбранных страниц</translation>
    </message>
    <message>
        <source>out of %1</source>
        <translation>из %1</translation>
    </message>
    <message numerus="yes">
        <source>Print %n selected page(s)…</source>
        <translation><numerusform>Напечатать %n выбранную страницу…</numerusform><numerusform>Напечатать %n выбранные страницы…</numerusform><numerusform>Напечатать %n выбранных страниц…</numerusform></translation>
    </message>
    <message>
        <source>Choose pages above: a click, then Ctrl or Shift and a click.</source>
        <translation>Выберите страницы выше: щелчок, затем щелчок с Ctrl или Shift.</translation>
    </message>
</context>
<context>
    <name>lotsia::ProcedureChecklist</name>
    <message>
        <source>Add procedure</source>
        <translation>Добавить процедуру</translation>
    </message>
    <message>
        <source>Procedures of the set</source>
        <translation>Процедуры набора</translation>
    </message>
    <message>
        <source>Kind of procedure</source>
        <translation>Вид процедуры</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>class: usual</source>
        <translation>класс: обычный</translation>
    </message>
    <message>
        <source>Class of the programme</source>
        <translation>Класс обучения</translation>
    </message>
    <message>
        <source>without level</source>
        <translation>без уровня</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>class:</source>
        <translation>класс:</translation>
    </message>
</context>
<context>
    <name>lotsia::ProfileBox</name>
    <message>
        <source>Choose a picture…</source>
        <translation>Выбрать рисунок…</translation>
    </message>
    <message>
        <source>Remove the picture</source>
        <translation>Убрать рисунок</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>Стандарт</translation>
    </message>
    <message>
        <source>Standard of a document</source>
        <translation>Стандарт документа</translation>
    </message>
    <message>
        <source>Typeface</source>
        <translation>Шрифт</translation>
    </message>
    <message>
        <source>Size of the text, pt</source>
        <translation>Размер текста, пт</translation>
    </message>
    <message>
        <source>Size of the text</source>
        <translation>Размер текста</translation>
    </message>
    <message>
        <source>Size in tables, pt</source>
        <translation>Размер в таблицах, пт</translation>
    </message>
    <message>
        <source>Size in tables</source>
        <translation>Размер в таблицах</translation>
    </message>
    <message>
        <source>Line spacing</source>
        <translation>Межстрочный интервал</translation>
    </message>
    <message>
        <source>Kept permanently: left margin of 30 mm</source>
        <translation>Хранится постоянно: левое поле 30 мм</translation>
    </message>
    <message>
        <source>Otherwise 20 mm, for what is kept ten years or less</source>
        <translation>Без отметки — 20 мм, для документов со сроком хранения до десяти лет</translation>
    </message>
    <message>
        <source>Corner lines at the heading</source>
        <translation>Угловые отметки у заголовка</translation>
    </message>
    <message>
        <source>They bound the field of the heading on the left and on the right</source>
        <translation>Ограничивают поле заголовка слева и справа</translation>
    </message>
    <message>
        <source>Row with numbers of columns</source>
        <translation>Строка с номерами столбцов</translation>
    </message>
    <message>
        <source>It stands under the headings and repeats on the next pages instead of them</source>
        <translation>Стоит под заголовками и повторяется на следующих страницах вместо них</translation>
    </message>
    <message>
        <source>QR code with the requisites on the first page</source>
        <translation>QR-код с реквизитами на первой странице</translation>
    </message>
    <message>
        <source>Requisite 31 of ГОСТ Р 7.0.97-2025: number, date, heading</source>
        <translation>Реквизит 31 по ГОСТ Р 7.0.97-2025: номер, дата, заголовок</translation>
    </message>
    <message>
        <source>Coat of arms above the letterhead</source>
        <translation>Герб над реквизитами бланка</translation>
    </message>
    <message>
        <source>PNG or JPEG up to 2 MB; the coat of arms is kept in the database for all orders</source>
        <translation>PNG или JPEG до 2 МБ; герб хранится в базе для всех приказов</translation>
    </message>
    <message>
        <source>Make it the usual look</source>
        <translation>Сделать видом по умолчанию</translation>
    </message>
    <message>
        <source>New orders begin with this look; those that are there stay as they are</source>
        <translation>Новые приказы начинаются с этого вида, прежние остаются как есть</translation>
    </message>
    <message>
        <source>Take the usual look</source>
        <translation>Как по умолчанию</translation>
    </message>
    <message>
        <source>This order gets the look that stands on the page “Settings”</source>
        <translation>Приказ получит вид, заданный на странице «Настройки»</translation>
    </message>
    <message>
        <source>PT Serif (the program's own)</source>
        <translation>PT Serif (из программы)</translation>
    </message>
    <message>
        <source>Typeface of a document</source>
        <translation>Шрифт документа</translation>
    </message>
    <message>
        <source>%1 (not on this computer)</source>
        <translation>%1 (нет на этом компьютере)</translation>
    </message>
    <message>
        <source>“%1” is not on this computer: pages are printed in PT Serif.</source>
        <translation>Шрифта «%1» нет на этом компьютере: страницы печатаются шрифтом PT Serif.</translation>
    </message>
    <message>
        <source>The standard recommends typefaces that may be freely distributed: PT Serif, PT Astra Serif, Liberation Serif. “%1” is missing on computers without Windows or Office.</source>
        <translation>Стандарт рекомендует свободно распространяемые шрифты: PT Serif, PT Astra Serif, Liberation Serif. «%1» есть не на всех компьютерах.</translation>
    </message>
    <message>
        <source>Choose the coat of arms</source>
        <translation>Выбор герба</translation>
    </message>
    <message>
        <source>Pictures (*.png *.jpg *.jpeg);;All files (*)</source>
        <translation>Рисунки (*.png *.jpg *.jpeg);;Все файлы (*)</translation>
    </message>
    <message>
        <source>Coat of arms</source>
        <translation>Герб</translation>
    </message>
    <message>
        <source>Remove the coat of arms</source>
        <translation>Удаление герба</translation>
    </message>
    <message>
        <source>No picture is chosen yet</source>
        <translation>Рисунок ещё не выбран</translation>
    </message>
    <message>
        <source>The department's coat of arms</source>
        <translation>Герб для бланка приказов</translation>
    </message>
    <message>
        <source>Usual look of documents</source>
        <translation>Вид документов по умолчанию</translation>
    </message>
</context>
<context>
    <name>lotsia::RankingOutput</name>
    <message>
        <source>Excel workbook…</source>
        <translation>Книга Excel…</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Table CSV…</source>
        <translation>Таблица CSV…</translation>
    </message>
    <message>
        <source>Table CSV (*.csv)</source>
        <translation>Таблица CSV (*.csv)</translation>
    </message>
    <message>
        <source>PDF document…</source>
        <translation>Документ PDF…</translation>
    </message>
    <message>
        <source>PDF document (*.pdf)</source>
        <translation>Документ PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word document…</source>
        <translation>Документ Word…</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Документ Word (*.docx)</translation>
    </message>
    <message>
        <source>Grounds of the school as PDF…</source>
        <translation>Обоснование школы в PDF…</translation>
    </message>
    <message>
        <source>List of schools…</source>
        <translation>Список школ…</translation>
    </message>
    <message>
        <source>Grounds of the school…</source>
        <translation>Обоснование школы…</translation>
    </message>
    <message>
        <source>Save grounds</source>
        <translation>Сохранить обоснование</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Save list of schools</source>
        <translation>Сохранить список школ</translation>
    </message>
    <message>
        <source>The list is written to the file %1 and kept in the database.</source>
        <translation>Список записан в файл %1 и сохранён в базе.</translation>
    </message>
    <message>
        <source>Grounds of the school for Word…</source>
        <translation>Обоснование школы для Word…</translation>
    </message>
    <message>
        <source>Grounds of all schools as PDF…</source>
        <translation>Обоснования по всем школам в PDF…</translation>
    </message>
    <message>
        <source>Grounds of all schools for Word…</source>
        <translation>Обоснования по всем школам для Word…</translation>
    </message>
    <message>
        <source>Grounds of all schools…</source>
        <translation>Обоснования по всем школам…</translation>
    </message>
    <message>
        <source>Save grounds of all schools</source>
        <translation>Сохранить обоснования по всем школам</translation>
    </message>
    <message>
        <source>Writing the grounds</source>
        <translation>Запись обоснований</translation>
    </message>
    <message>
        <source>Preparing the grounds</source>
        <translation>Подготовка обоснований</translation>
    </message>
</context>
<context>
    <name>lotsia::RankingPage</name>
    <message>
        <source>List of schools</source>
        <translation>Список школ</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Копировать как таблицу</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Criteria</source>
        <translation>Критерии</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Местность</translation>
    </message>
    <message>
        <source>Find by school or code…</source>
        <translation>Найти школу или код…</translation>
    </message>
    <message>
        <source>List of schools for addressed support</source>
        <translation>Список школ для адресной поддержки</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>Почему?</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>образец</translation>
    </message>
    <message>
        <source>The list of schools by criteria stands here. Load the department's schools first.</source>
        <translation>Здесь будет список школ по критериям. Сначала загрузите школы управления.</translation>
    </message>
    <message>
        <source>To the schools</source>
        <translation>К школам</translation>
    </message>
    <message>
        <source>No criteria are in use. Choose a set of criteria first.</source>
        <translation>Критерии не выбраны. Сначала выберите набор критериев.</translation>
    </message>
    <message>
        <source>To the criteria</source>
        <translation>К критериям</translation>
    </message>
    <message>
        <source>There are no results of %1 yet. Load the tables of ВПР, ОГЭ and ЕГЭ, and the list appears by itself.</source>
        <translation>Результатов за %1 ещё нет. Загрузите таблицы ВПР, ОГЭ и ЕГЭ, и список появится сам.</translation>
    </message>
    <message>
        <source>To the results</source>
        <translation>К результатам</translation>
    </message>
    <message>
        <source>Applying the criteria</source>
        <translation>Применение критериев</translation>
    </message>
    <message>
        <source>Try again</source>
        <translation>Повторить</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Все уровни</translation>
    </message>
    <message>
        <source>Town and village</source>
        <translation>Город и село</translation>
    </message>
    <message>
        <source>All classes</source>
        <translation>Все классы</translation>
    </message>
    <message>
        <source>not enough data</source>
        <translation>недостаточно данных</translation>
    </message>
    <message>
        <source>decided by hand</source>
        <translation>решение вручную</translation>
    </message>
    <message numerus="yes">
        <source>%n schools</source>
        <translation><numerusform>%n школа</numerusform><numerusform>%n школы</numerusform><numerusform>%n школ</numerusform></translation>
    </message>
    <message>
        <source>not enough data %1</source>
        <translation>недостаточно данных %1</translation>
    </message>
    <message>
        <source>criteria %1</source>
        <translation>критерии %1</translation>
    </message>
    <message>
        <source>for addressed support</source>
        <translation>для адресной поддержки</translation>
    </message>
    <message>
        <source>No school is chosen. Choose it in the table.</source>
        <translation>Школа не выбрана. Выберите её в таблице.</translation>
    </message>
    <message>
        <source>Decision on %1</source>
        <translation>решение по школе «%1»</translation>
    </message>
    <message>
        <source>The schools in the order of the criteria, for addressed support. Choose a school: the panel at the right shows each condition, the figures behind it and the file, sheet and row they came from. “Decide by hand…” puts a decision with its reason above the rule.</source>
        <translation>Школы в порядке критериев, для адресной поддержки. Выберите школу: справа показаны каждое условие, числа за ним и файл, лист и строка, откуда они взяты. «Решение вручную…» ставит решение с основанием выше правила.</translation>
    </message>
    <message>
        <source>not assessed</source>
        <translation>не оценивается</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Compare with the region's list…</source>
        <translation>Сверить со списком региона…</translation>
    </message>
    <message>
        <source>Approved lists…</source>
        <translation>Утверждённые списки…</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>обычная</translation>
    </message>
    <message>
        <source>has left %1</source>
        <translation>вышла из «%1»</translation>
    </message>
    <message>
        <source>decided by hand %1</source>
        <translation>решений вручную %1</translation>
    </message>
</context>
<context>
    <name>lotsia::ReasonView</name>
    <message>
        <source>Why the school is in this class</source>
        <translation>Почему школа в этом классе</translation>
    </message>
    <message>
        <source>Copy as text</source>
        <translation>Копировать как текст</translation>
    </message>
    <message>
        <source>Show on the page “Results”</source>
        <translation>Показать на странице «Результаты»</translation>
    </message>
    <message>
        <source>Unfold all</source>
        <translation>Развернуть всё</translation>
    </message>
    <message>
        <source>Fold all</source>
        <translation>Свернуть всё</translation>
    </message>
</context>
<context>
    <name>lotsia::RegionalPanel</name>
    <message>
        <source>by the rule: %1</source>
        <translation>по правилу: %1</translation>
    </message>
    <message>
        <source>decided by hand: %1</source>
        <translation>решение вручную: %1</translation>
    </message>
    <message>
        <source>a decision about another class stands: %1</source>
        <translation>есть решение по другому классу: %1</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>The region's list: a code or a name in each line</source>
        <translation>Список региона: в каждой строке код или название школы</translation>
    </message>
    <message>
        <source>Compare</source>
        <translation>Сверить</translation>
    </message>
    <message>
        <source>Where the region's list and the rule differ</source>
        <translation>Где список региона расходится с правилом</translation>
    </message>
    <message>
        <source>Reason (required)</source>
        <translation>Основание (обязательно)</translation>
    </message>
    <message>
        <source>Document</source>
        <translation>Документ</translation>
    </message>
    <message>
        <source>number and date of the order or letter</source>
        <translation>номер и дата приказа или письма</translation>
    </message>
    <message>
        <source>Record decisions</source>
        <translation>Записать решения</translation>
    </message>
    <message>
        <source>One decision by hand for each school on which the list and the rule differ</source>
        <translation>По одному решению вручную на каждую школу, по которой список и правило расходятся</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Comparing with the region's list</source>
        <translation>Сверка со списком региона</translation>
    </message>
    <message>
        <source>agree: %1, only the region: %2, only the rule: %3, not recognised: %4</source>
        <translation>совпало: %1, только у региона: %2, только по правилу: %3, не узнано: %4</translation>
    </message>
    <message>
        <source>Only in the region's list</source>
        <translation>Только в списке региона</translation>
    </message>
    <message>
        <source>Only by the rule</source>
        <translation>Только по правилу</translation>
    </message>
    <message>
        <source>Not recognised</source>
        <translation>Не узнано</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Совпало</translation>
    </message>
    <message>
        <source>Some lines name no school. Correct or remove them, then compare again.</source>
        <translation>Некоторые строки не называют школу. Исправьте или уберите их и сверьте снова.</translation>
    </message>
    <message>
        <source>A decision by hand needs a reason. Write why it differs from the rule.</source>
        <translation>Для решения вручную нужно основание. Напишите, почему оно отличается от правила.</translation>
    </message>
    <message>
        <source>Decisions by the region's list</source>
        <translation>Решения по списку региона</translation>
    </message>
    <message numerus="yes">
        <source>Decisions are recorded for %n schools. Ctrl+Z takes them back.</source>
        <translation><numerusform>Решения записаны по %n школе. Ctrl+Z их отменит.</numerusform><numerusform>Решения записаны по %n школам. Ctrl+Z их отменит.</numerusform><numerusform>Решения записаны по %n школам. Ctrl+Z их отменит.</numerusform></translation>
    </message>
</context>
<context>
    <name>lotsia::RemarkList</name>
    <message>
        <source>Remarks on the order</source>
        <translation>Замечания к приказу</translation>
    </message>
    <message>
        <source>Proof reading has no remarks.</source>
        <translation>При вычитке замечаний нет.</translation>
    </message>
    <message>
        <source>Errors</source>
        <translation>Ошибки</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Spelling</source>
        <translation>Орфография</translation>
    </message>
    <message>
        <source>Remark ▾</source>
        <translation>Замечание ▾</translation>
    </message>
    <message>
        <source>What to do with the chosen remark</source>
        <translation>Что сделать с выбранным замечанием</translation>
    </message>
    <message>
        <source>Mend, add to the dictionary, hide, copy (also with the right mouse button)</source>
        <translation>Исправить, добавить в словарь, скрыть, скопировать (также правой кнопкой мыши)</translation>
    </message>
    <message>
        <source>Enter or a double click leads to the place, F8 to the next remark</source>
        <translation>Enter или двойной щелчок ведут к месту, F8 — к следующему замечанию</translation>
    </message>
    <message>
        <source>Shows or hides this group</source>
        <translation>Показывает или скрывает эту группу</translation>
    </message>
    <message>
        <source>Errors: %1</source>
        <translation>Ошибки: %1</translation>
    </message>
    <message>
        <source>Remarks: %1</source>
        <translation>Замечаний: %1</translation>
    </message>
    <message>
        <source>Spelling: %1</source>
        <translation>Орфография: %1</translation>
    </message>
    <message>
        <source>Proofreading</source>
        <translation>Вычитка</translation>
    </message>
    <message>
        <source>Proofreading (%1)</source>
        <translation>Вычитка (%1)</translation>
    </message>
    <message numerus="yes">
        <source>%n remark(s) are hidden.</source>
        <translation><numerusform>Скрыто %n замечание.</numerusform><numerusform>Скрыто %n замечания.</numerusform><numerusform>Скрыто %n замечаний.</numerusform></translation>
    </message>
    <message>
        <source>Copy all as a table</source>
        <translation>Скопировать все таблицей</translation>
    </message>
    <message>
        <source>Show the hidden remarks again</source>
        <translation>Снова показать скрытые замечания</translation>
    </message>
    <message>
        <source>Go to the place</source>
        <translation>Перейти к месту</translation>
    </message>
    <message>
        <source>Mend: remove</source>
        <translation>Исправить: убрать</translation>
    </message>
    <message>
        <source>Mend: %1</source>
        <translation>Исправить: %1</translation>
    </message>
    <message>
        <source>Add “%1” to the dictionary</source>
        <translation>Добавить «%1» в словарь</translation>
    </message>
    <message>
        <source>Do not show this remark</source>
        <translation>Не показывать это замечание</translation>
    </message>
    <message>
        <source>Error</source>
        <translation>Ошибка</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>Suggestion</source>
        <translation>Предложение</translation>
    </message>
</context>
<context>
    <name>lotsia::RenewalPanel</name>
    <message>
        <source>Create the draft</source>
        <translation>Создать проект</translation>
    </message>
    <message>
        <source>As in the order</source>
        <translation>По приказу</translation>
    </message>
    <message>
        <source>Years later</source>
        <translation>На сколько лет позже</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>What changes</source>
        <translation>Что изменится</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>Место</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Было</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Станет</translation>
    </message>
    <message>
        <source>No. %1 of %2 · %3</source>
        <translation>№ %1 от %2 · %3</translation>
    </message>
    <message>
        <source>draft · %1</source>
        <translation>проект · %1</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>Preamble</source>
        <translation>Преамбула</translation>
    </message>
    <message>
        <source>Point %1</source>
        <translation>Пункт %1</translation>
    </message>
    <message>
        <source>Appendix %1</source>
        <translation>Приложение %1</translation>
    </message>
    <message>
        <source>There is no order yet that could be taken over. Make one from a template.</source>
        <translation>Пока нет приказа, который можно повторить. Создайте приказ по шаблону.</translation>
    </message>
    <message>
        <source>The texts name no years: nothing moves</source>
        <translation>В тексте нет годов: сдвигать нечего</translation>
    </message>
    <message>
        <source>Years and terms that move (Space unticks)</source>
        <translation>Годы и сроки, которые сдвигаются (пробел снимает отметку)</translation>
    </message>
    <message>
        <source>Acts that are named: not moved. A ticked one becomes a field to be filled</source>
        <translation>Названные акты: даты и номера не сдвигаются. Отмеченный станет полем, которое надо заполнить</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>останется</translation>
    </message>
    <message>
        <source>Appendices</source>
        <translation>Приложения</translation>
    </message>
</context>
<context>
    <name>lotsia::RepealPanel</name>
    <message>
        <source>Make the repealing order</source>
        <translation>Составить приказ об отмене</translation>
    </message>
    <message>
        <source>Orders that lose their force by a new one</source>
        <translation>Приказы, которые утратят силу</translation>
    </message>
    <message>
        <source>No. %1 of %2 · %3</source>
        <translation>№ %1 от %2 · %3</translation>
    </message>
    <message>
        <source>There are no orders in force.</source>
        <translation>Действующих приказов нет.</translation>
    </message>
    <message>
        <source>The orders that changed it are marked with it. Space marks and unmarks.</source>
        <translation>Вместе с ним отмечены приказы, которые его изменили. Пробел ставит и снимает отметку.</translation>
    </message>
    <message>
        <source>Space marks and unmarks.</source>
        <translation>Пробел ставит и снимает отметку.</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Закрыть</translation>
    </message>
</context>
<context>
    <name>lotsia::ResultForm</name>
    <message>
        <source>“%1” in the field “%2” is not a number of pupils. Enter a whole number or leave it empty.</source>
        <translation>«%1» в поле «%2» — не число учеников. Введите целое число или оставьте поле пустым.</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Процедура</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>Subject</source>
        <translation>Предмет</translation>
    </message>
    <message>
        <source>Level of the exam</source>
        <translation>Уровень экзамена</translation>
    </message>
    <message>
        <source>Participants</source>
        <translation>Участников</translation>
    </message>
    <message>
        <source>«%1»</source>
        <translation>«%1»</translation>
    </message>
    <message>
        <source>Below minimum</source>
        <translation>Ниже минимума</translation>
    </message>
    <message>
        <source>as «2»</source>
        <translation>как «2»</translation>
    </message>
    <message>
        <source>Mean</source>
        <translation>Средний</translation>
    </message>
    <message>
        <source>Save figures</source>
        <translation>Записать значения</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>No school is chosen. Choose it in the first field.</source>
        <translation>Школа не выбрана. Выберите её в первом поле.</translation>
    </message>
    <message>
        <source>The number of participants is missing. Enter how many pupils took part.</source>
        <translation>Не указано число участников. Введите, сколько учеников участвовало.</translation>
    </message>
    <message>
        <source>The mean “%1” is not a number. Enter it as 3,45 or leave it empty.</source>
        <translation>Средний «%1» — не число. Введите его в виде 3,45 или оставьте поле пустым.</translation>
    </message>
</context>
<context>
    <name>lotsia::ResultInspector</name>
    <message>
        <source>%1, pupils: %2</source>
        <translation>%1, чел.: %2</translation>
    </message>
    <message>
        <source>All participants of the country</source>
        <translation>Вся выборка</translation>
    </message>
    <message>
        <source>Figures of the chosen school</source>
        <translation>Значения выбранной школы</translation>
    </message>
    <message>
        <source>Correct…</source>
        <translation>Исправить…</translation>
    </message>
    <message>
        <source>Type other figures; the source becomes “typed by hand”</source>
        <translation>Ввести другие значения; источником станет «введено вручную»</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Ctrl+Z brings the figures back</source>
        <translation>Ctrl+Z вернёт значения</translation>
    </message>
    <message>
        <source>Below the minimum: %1 of %2 = %3</source>
        <translation>Ниже минимума: %1 из %2 = %3</translation>
    </message>
    <message>
        <source>Percent of participants by mark:</source>
        <translation>Процент участников по отметкам:</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>The file brought no rows of the region and the country to compare with.</source>
        <translation>В файле не было строк региона и всей выборки для сравнения.</translation>
    </message>
    <message>
        <source>Why? The figures come from: %1</source>
        <translation>Почему? Откуда значения: %1</translation>
    </message>
    <message>
        <source>Choose a row to see the school beside the region, and where its figures come from.</source>
        <translation>Выберите строку, чтобы увидеть школу рядом с регионом и откуда взяты её значения.</translation>
    </message>
</context>
<context>
    <name>lotsia::ResultsPage</name>
    <message>
        <source>Results</source>
        <translation>Результаты</translation>
    </message>
    <message>
        <source>Load results…</source>
        <translation>Загрузить результаты…</translation>
    </message>
    <message>
        <source>Tables of ВПР, ОГЭ and ЕГЭ, several files at once; files can also be dropped onto the page</source>
        <translation>Таблицы ВПР, ОГЭ и ЕГЭ, можно несколько файлов сразу; файлы можно и перетащить на страницу</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Add result…</source>
        <translation>Добавить результат…</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Копировать как таблицу</translation>
    </message>
    <message>
        <source>Procedure</source>
        <translation>Процедура</translation>
    </message>
    <message>
        <source>Find by school or code…</source>
        <translation>Найти школу или код…</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>Значения</translation>
    </message>
    <message>
        <source>All procedures</source>
        <translation>Все процедуры</translation>
    </message>
    <message>
        <source>The results of %1 stand here. Load the tables of ВПР, ОГЭ and ЕГЭ as they came from the region.</source>
        <translation>Здесь будут результаты за %1. Загрузите таблицы ВПР, ОГЭ и ЕГЭ в том виде, в каком они пришли из региона.</translation>
    </message>
    <message numerus="yes">
        <source>%n results</source>
        <translation><numerusform>%n результат</numerusform><numerusform>%n результата</numerusform><numerusform>%n результатов</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n schools</source>
        <translation><numerusform>%n школа</numerusform><numerusform>%n школы</numerusform><numerusform>%n школ</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n procedures</source>
        <translation><numerusform>%n процедура</numerusform><numerusform>%n процедуры</numerusform><numerusform>%n процедур</numerusform></translation>
    </message>
    <message>
        <source>Figures of %1, %2</source>
        <translation>значения: %1, %2</translation>
    </message>
    <message>
        <source>Remove %1, %2</source>
        <translation>удаление: %1, %2</translation>
    </message>
    <message>
        <source>The figures are removed. Ctrl+Z brings them back.</source>
        <translation>Значения удалены. Ctrl+Z вернёт их.</translation>
    </message>
    <message>
        <source>Load results</source>
        <translation>Загрузить результаты</translation>
    </message>
    <message>
        <source>Show list of schools</source>
        <translation>Показать список школ</translation>
    </message>
    <message>
        <source>Save results</source>
        <translation>Сохранить результаты</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>Results of the year in counts of pupils, one row per school and procedure. “Load results…” takes several files at once and shows every row before anything is stored. The panel at the right compares the school with the region and names the file, sheet and row of its figures.</source>
        <translation>Результаты года числом учеников, по строке на школу и процедуру. «Загрузить результаты…» принимает сразу несколько файлов и показывает каждую строку до сохранения. Панель справа сравнивает школу с регионом и называет файл, лист и строку её значений.</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation>Книга Excel…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Results…</source>
        <translation>Результаты…</translation>
    </message>
    <message>
        <source>The results of %1 are shown.</source>
        <translation>Показаны результаты за %1.</translation>
    </message>
    <message>
        <source>Rows of the chosen files. They enter the database after “Load”.</source>
        <translation>Строки выбранных файлов. В базу они попадут после кнопки «Загрузить».</translation>
    </message>
</context>
<context>
    <name>lotsia::RoadmapActions</name>
    <message>
        <source>Add an action</source>
        <translation>Добавить мероприятие</translation>
    </message>
    <message>
        <source>Add a section</source>
        <translation>Добавить раздел</translation>
    </message>
    <message>
        <source>Duplicate</source>
        <translation>Повторить строку</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить ниже</translation>
    </message>
    <message>
        <source>Cut</source>
        <translation>Вырезать</translation>
    </message>
    <message>
        <source>New action</source>
        <translation>Новое мероприятие</translation>
    </message>
    <message>
        <source>New section</source>
        <translation>Новый раздел</translation>
    </message>
    <message>
        <source>Remove rows</source>
        <translation>Убрать строки</translation>
    </message>
    <message>
        <source>Clear cells</source>
        <translation>Очистить ячейки</translation>
    </message>
    <message>
        <source>Paste</source>
        <translation>Вставить</translation>
    </message>
    <message>
        <source>This is text without a table. Choose the cell where it belongs and paste again.</source>
        <translation>Это текст без таблицы. Выберите ячейку, куда его поместить, и вставьте снова.</translation>
    </message>
    <message>
        <source>The text is too long for one cell. Copy a part of it.</source>
        <translation>Текст слишком длинный для одной ячейки. Скопируйте его часть.</translation>
    </message>
    <message>
        <source>Copy</source>
        <translation>Копировать</translation>
    </message>
    <message>
        <source>Fill down from above</source>
        <translation>Заполнить вниз</translation>
    </message>
    <message>
        <source>Clear the cells</source>
        <translation>Очистить ячейки</translation>
    </message>
    <message>
        <source>Remove the rows</source>
        <translation>Удалить строки</translation>
    </message>
    <message>
        <source>Move rows</source>
        <translation>Перенос строк</translation>
    </message>
    <message>
        <source>Fill down</source>
        <translation>Заполнение вниз</translation>
    </message>
    <message>
        <source>The copied cells are wider than the table right of the chosen cell. Choose a cell further to the left.</source>
        <translation>Скопированных столбцов больше, чем осталось справа от выбранной ячейки. Выберите ячейку левее.</translation>
    </message>
</context>
<context>
    <name>lotsia::RoadmapForm</name>
    <message>
        <source>Heading and period</source>
        <translation>Заголовок и период</translation>
    </message>
    <message>
        <source>Shows the fields that stand above the printed table</source>
        <translation>Показывает поля, которые печатаются над таблицей</translation>
    </message>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>ДД.ММ.ГГГГ</translation>
    </message>
    <message>
        <source>Heading above the table</source>
        <translation>Заголовок над таблицей</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Период с</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Период по</translation>
    </message>
    <message>
        <source>A roadmap needs a heading. Write what stands above the table.</source>
        <translation>У дорожной карты нет заголовка. Напишите, что стоит над таблицей.</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>Заголовок</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 24.06.2021.</source>
        <translation>Это не дата. Напишите её так: 24.06.2021.</translation>
    </message>
    <message>
        <source>The period ends before it begins. Correct one of the dates.</source>
        <translation>Период заканчивается раньше, чем начинается. Исправьте одну из дат.</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>Период</translation>
    </message>
</context>
<context>
    <name>lotsia::RoadmapModel</name>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>Ответственные</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>Planned result</source>
        <translation>Планируемый результат</translation>
    </message>
    <message>
        <source>Section without a heading</source>
        <translation>Раздел без названия</translation>
    </message>
    <message>
        <source>Section heading</source>
        <translation>Название раздела</translation>
    </message>
</context>
<context>
    <name>lotsia::RoadmapPage</name>
    <message>
        <source>Roadmap</source>
        <translation>Дорожная карта</translation>
    </message>
    <message>
        <source>About the action</source>
        <translation>О мероприятии</translation>
    </message>
    <message>
        <source>Add an action</source>
        <translation>Добавить мероприятие</translation>
    </message>
    <message>
        <source>A new row below the chosen one (Ctrl+N)</source>
        <translation>Новая строка ниже выбранной (Ctrl+N)</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>Строки</translation>
    </message>
    <message>
        <source>Save as</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>PDF…</source>
        <translation>PDF…</translation>
    </message>
    <message>
        <source>Word document…</source>
        <translation>Документ Word…</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation>Книга Excel…</translation>
    </message>
    <message>
        <source>JSON for another department…</source>
        <translation>JSON для другого управления…</translation>
    </message>
    <message>
        <source>Roadmaps</source>
        <translation>Карты</translation>
    </message>
    <message>
        <source>Load from a file…</source>
        <translation>Загрузить из файла…</translation>
    </message>
    <message>
        <source>Which of the department's roadmaps is shown</source>
        <translation>Какая из дорожных карт управления показана</translation>
    </message>
    <message>
        <source>Here is the plan of measures that the order approves: actions, who is responsible, terms and results. Load a roadmap from a file or start a new one and paste the table from Word.</source>
        <translation>Здесь план мероприятий, который утверждает приказ: мероприятия, ответственные, сроки и результаты. Загрузите дорожную карту из файла или начните новую и вставьте в неё таблицу из Word.</translation>
    </message>
    <message>
        <source>Start a new roadmap</source>
        <translation>Начать новую дорожную карту</translation>
    </message>
    <message numerus="yes">
        <source>%n action(s)</source>
        <translation><numerusform>%n мероприятие</numerusform><numerusform>%n мероприятия</numerusform><numerusform>%n мероприятий</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation><numerusform>%n раздел</numerusform><numerusform>%n раздела</numerusform><numerusform>%n разделов</numerusform></translation>
    </message>
    <message>
        <source>%1 – %2</source>
        <translation>%1 – %2</translation>
    </message>
    <message>
        <source>to check: %1</source>
        <translation>проверить: %1</translation>
    </message>
    <message>
        <source>no remarks</source>
        <translation>замечаний нет</translation>
    </message>
    <message>
        <source>Load a roadmap</source>
        <translation>Загрузить дорожную карту</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>Loading a roadmap</source>
        <translation>Загрузка дорожной карты</translation>
    </message>
    <message numerus="yes">
        <source>The roadmap is loaded: %n action(s).</source>
        <translation><numerusform>Дорожная карта загружена: %n мероприятие.</numerusform><numerusform>Дорожная карта загружена: %n мероприятия.</numerusform><numerusform>Дорожная карта загружена: %n мероприятий.</numerusform></translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Word document (*.docx)</source>
        <translation>Документ Word (*.docx)</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Roadmap (*.json)</source>
        <translation>Дорожная карта (*.json)</translation>
    </message>
    <message>
        <source>Save the roadmap</source>
        <translation>Сохранить дорожную карту</translation>
    </message>
    <message>
        <source>The roadmap is saved: %1</source>
        <translation>Дорожная карта сохранена: %1</translation>
    </message>
    <message>
        <source>Remove the roadmap</source>
        <translation>Убрать дорожную карту</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>Roadmap…</source>
        <translation>Дорожная карта…</translation>
    </message>
    <message>
        <source>Actions</source>
        <translation>Мероприятия</translation>
    </message>
    <message>
        <source>New roadmap…</source>
        <translation>Новая дорожная карта…</translation>
    </message>
    <message>
        <source>Add from the catalogue…</source>
        <translation>Добавить из каталога…</translation>
    </message>
    <message>
        <source>Take from the clipboard…</source>
        <translation>Взять из буфера обмена…</translation>
    </message>
    <message>
        <source>Filter the table</source>
        <translation>Отбор по тексту</translation>
    </message>
    <message>
        <source>Shows only rows with this text (Ctrl+Shift+F)</source>
        <translation>Показать только строки с этим текстом (Ctrl+Shift+F)</translation>
    </message>
    <message>
        <source>Find…</source>
        <translation>Найти…</translation>
    </message>
    <message>
        <source>Find and replace…</source>
        <translation>Найти и заменить…</translation>
    </message>
    <message>
        <source>Find next</source>
        <translation>Найти дальше</translation>
    </message>
    <message>
        <source>Find previous</source>
        <translation>Найти раньше</translation>
    </message>
    <message>
        <source>%1. To change what is printed, begin a new edition.</source>
        <translation>%1. Чтобы внести изменения, начните новую редакцию.</translation>
    </message>
    <message>
        <source>Begin a new edition</source>
        <translation>Начать новую редакцию</translation>
    </message>
    <message>
        <source>This roadmap is in the archive and cannot be changed. Take it out of the archive first.</source>
        <translation>Эта дорожная карта в архиве, изменить её нельзя. Сначала верните её из архива.</translation>
    </message>
    <message>
        <source>New edition</source>
        <translation>Новая редакция</translation>
    </message>
    <message numerus="yes">
        <source>The text of %n term(s) changed, so the corrected meaning is read from the text again. Ctrl+Z brings it back.</source>
        <translation><numerusform>Текст %n срока изменён, поэтому исправленный смысл снова читается из текста. Ctrl+Z вернёт его.</numerusform><numerusform>Текст %n сроков изменён, поэтому исправленный смысл снова читается из текста. Ctrl+Z вернёт его.</numerusform><numerusform>Текст %n сроков изменён, поэтому исправленный смысл снова читается из текста. Ctrl+Z вернёт его.</numerusform></translation>
    </message>
    <message>
        <source>Roadmaps (*.docx *.xlsx *.csv *.json)</source>
        <translation>Дорожные карты (*.docx *.xlsx *.csv *.json)</translation>
    </message>
    <message>
        <source>The table is the plan as it is printed. Enter goes to the row below, Tab to the next cell, F2 edits, Shift+Enter makes a new line inside a cell; after the last cell a new row begins. Grey words behind the cursor are a proposal: the right arrow takes a word, End all of it. Cells and blocks are copied and pasted as in Excel, a whole table from Word or Excel comes in as rows. A row is dragged by its number, a section by its heading. Ctrl+D fills down, Ctrl+H finds and replaces. Grey text below a term says how it was understood; the form at the right corrects it. Every change is saved at once and taken back with Ctrl+Z.</source>
        <translation>Таблица — это план в том виде, как он печатается. Enter — на строку ниже, Tab — в следующую ячейку, F2 — править, Shift+Enter — новая строчка внутри ячейки; после последней ячейки начинается новая строка. Серые слова за курсором — подсказка: стрелка вправо берёт слово, End — всё. Ячейки и блоки копируются и вставляются, как в Excel, целая таблица из Word или Excel вставляется строками. Строку перетаскивают за номер, раздел — за номер его заголовка. Ctrl+D заполняет вниз, Ctrl+H — найти и заменить. Серый текст под сроком показывает, как срок понят; исправить это можно в карточке справа. Каждое изменение сразу сохраняется, Ctrl+Z его отменяет.</translation>
    </message>
    <message>
        <source>Take over a table</source>
        <translation>Взять таблицу</translation>
    </message>
    <message>
        <source>Check what the rows are, then create a roadmap. Nothing is stored before that.</source>
        <translation>Проверьте, что за строки в таблице, и создайте дорожную карту. До этого ничего не сохраняется.</translation>
    </message>
    <message>
        <source>Measures are not added to an approved roadmap or one in the archive. Start a new edition first.</source>
        <translation>В утверждённую дорожную карту и в карту из архива мероприятия не добавляются. Сначала начните новую редакцию.</translation>
    </message>
    <message>
        <source>%1 (archive)</source>
        <translation>%1 (архив)</translation>
    </message>
    <message>
        <source>The roadmap has left the list. Ctrl+Z brings it back.</source>
        <translation>Дорожная карта убрана из списка. Вернуть её: Ctrl+Z.</translation>
    </message>
    <message>
        <source>Next year from this one…</source>
        <translation>Новый год по этой карте…</translation>
    </message>
</context>
<context>
    <name>lotsia::RoadmapView</name>
    <message>
        <source>Actions of the roadmap</source>
        <translation>Мероприятия дорожной карты</translation>
    </message>
</context>
<context>
    <name>lotsia::RollOverPanel</name>
    <message>
        <source>Make the roadmap of the new year</source>
        <translation>Создать дорожную карту нового года</translation>
    </message>
    <message>
        <source>By how many years</source>
        <translation>На сколько лет</translation>
    </message>
    <message>
        <source>Which actions are carried over</source>
        <translation>Какие мероприятия переносятся</translation>
    </message>
    <message>
        <source>all that are not done</source>
        <translation>все невыполненные</translation>
    </message>
    <message>
        <source>all actions</source>
        <translation>все мероприятия</translation>
    </message>
    <message>
        <source>those ticked below</source>
        <translation>отмеченные ниже</translation>
    </message>
    <message>
        <source>What is carried over</source>
        <translation>Что переносится</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>№</translation>
    </message>
    <message>
        <source>Action</source>
        <translation>Мероприятие</translation>
    </message>
    <message>
        <source>Execution</source>
        <translation>Выполнение</translation>
    </message>
    <message>
        <source>Term</source>
        <translation>Срок</translation>
    </message>
    <message>
        <source>New term</source>
        <translation>Новый срок</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>Замечание</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Years forward</source>
        <translation>Вперёд на лет</translation>
    </message>
    <message>
        <source>Carry over</source>
        <translation>Перенести</translation>
    </message>
    <message>
        <source>done %1 of %2</source>
        <translation>выполнено %1 из %2</translation>
    </message>
    <message>
        <source>the term could not be moved: correct it</source>
        <translation>срок не удалось перенести: исправьте его</translation>
    </message>
    <message>
        <source>a year stands in the text: check it</source>
        <translation>в тексте указан год: проверьте его</translation>
    </message>
    <message numerus="yes">
        <source>“%1”: %n action(s) are carried over.</source>
        <translation><numerusform>«%1»: переносится %n мероприятие.</numerusform><numerusform>«%1»: переносится %n мероприятия.</numerusform><numerusform>«%1»: переносится %n мероприятий.</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n term(s) could not be moved.</source>
        <translation><numerusform>%n срок не удалось перенести.</numerusform><numerusform>%n срока не удалось перенести.</numerusform><numerusform>%n сроков не удалось перенести.</numerusform></translation>
    </message>
    <message>
        <source>The roadmap of this year goes into the archive with its execution.</source>
        <translation>Дорожная карта этого года уйдёт в архив вместе с выполнением.</translation>
    </message>
    <message>
        <source>New year of the roadmap</source>
        <translation>Новый год дорожной карты</translation>
    </message>
    <message>
        <source>The roadmap “%1” is made. Choose it in the list above.</source>
        <translation>Дорожная карта «%1» создана. Выберите её в списке выше.</translation>
    </message>
</context>
<context>
    <name>lotsia::RouteView</name>
    <message>
        <source>done</source>
        <translation>готово</translation>
    </message>
    <message>
        <source>needs attention</source>
        <translation>требует внимания</translation>
    </message>
    <message>
        <source>not in this version</source>
        <translation>нет в этой версии</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>предстоит</translation>
    </message>
    <message>
        <source>The year's route</source>
        <translation>Маршрут года</translation>
    </message>
</context>
<context>
    <name>lotsia::RuleCardView</name>
    <message>
        <source>Nothing here yet.</source>
        <translation>Здесь пока ничего нет.</translation>
    </message>
    <message>
        <source>Add class</source>
        <translation>Добавить класс</translation>
    </message>
    <message>
        <source>Add sign</source>
        <translation>Добавить признак</translation>
    </message>
    <message>
        <source>Add set of procedures</source>
        <translation>Добавить набор процедур</translation>
    </message>
    <message>
        <source>Add index</source>
        <translation>Добавить индекс</translation>
    </message>
    <message>
        <source>Add exception</source>
        <translation>Добавить исключение</translation>
    </message>
    <message>
        <source>Add key</source>
        <translation>Добавить ключ</translation>
    </message>
    <message>
        <source>By kind of school</source>
        <translation>По виду школы</translation>
    </message>
    <message>
        <source>By level of school</source>
        <translation>По уровню школы</translation>
    </message>
    <message>
        <source>By location</source>
        <translation>По местности</translation>
    </message>
    <message>
        <source>By cluster</source>
        <translation>По кластеру</translation>
    </message>
    <message>
        <source>Number of procedures with a sign</source>
        <translation>Число процедур с признаком</translation>
    </message>
    <message>
        <source>Mean share below the minimum</source>
        <translation>Средняя доля не преодолевших минимум</translation>
    </message>
    <message>
        <source>Name of school</source>
        <translation>Наименование школы</translation>
    </message>
</context>
<context>
    <name>lotsia::RuleView</name>
    <message>
        <source>A sign by several procedures</source>
        <translation>Признак по нескольким процедурам</translation>
    </message>
    <message>
        <source>A sign by a share of the procedures</source>
        <translation>Признак по доле процедур</translation>
    </message>
    <message>
        <source>A sign by the same procedure over years</source>
        <translation>Признак по одной и той же процедуре за годы</translation>
    </message>
    <message>
        <source>Concentration: the schools that hold most of it</source>
        <translation>Концентрация: школы, на которые приходится большая часть</translation>
    </message>
    <message>
        <source>An indicator</source>
        <translation>Показатель</translation>
    </message>
    <message>
        <source>An index</source>
        <translation>Индекс</translation>
    </message>
    <message>
        <source>Another class</source>
        <translation>Другой класс</translation>
    </message>
    <message>
        <source>A mark of the school</source>
        <translation>Отметка школы</translation>
    </message>
    <message>
        <source>A group “each” (AND)</source>
        <translation>Группа «каждое» (И)</translation>
    </message>
    <message>
        <source>A group “any” (OR)</source>
        <translation>Группа «хотя бы одно» (ИЛИ)</translation>
    </message>
    <message>
        <source>A group “at least k of”</source>
        <translation>Группа «не менее k из»</translation>
    </message>
    <message>
        <source>A negation (NOT)</source>
        <translation>Отрицание (НЕ)</translation>
    </message>
    <message>
        <source>Rules of the set</source>
        <translation>Правила набора</translation>
    </message>
    <message>
        <source>Change: %1</source>
        <translation>Изменить: %1</translation>
    </message>
    <message>
        <source>Add to the rules</source>
        <translation>Добавить в правила</translation>
    </message>
    <message>
        <source>Add a summand</source>
        <translation>Добавить слагаемое</translation>
    </message>
    <message>
        <source>Add a step before it</source>
        <translation>Добавить ступень перед этой</translation>
    </message>
    <message>
        <source>Move up</source>
        <translation>Переместить выше</translation>
    </message>
    <message>
        <source>Move down</source>
        <translation>Переместить ниже</translation>
    </message>
    <message>
        <source>Remove</source>
        <comment>a line of the rules</comment>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>%1…</source>
        <comment>opens a field</comment>
        <translation>%1…</translation>
    </message>
    <message>
        <source>Add a condition</source>
        <translation>Добавить условие</translation>
    </message>
    <message>
        <source>Add a condition after it</source>
        <translation>Добавить условие после этого</translation>
    </message>
    <message>
        <source>Replace by</source>
        <translation>Заменить на</translation>
    </message>
    <message>
        <source>Put into a group</source>
        <translation>Взять в группу</translation>
    </message>
    <message>
        <source>“Each” (AND)</source>
        <translation>«Каждое» (И)</translation>
    </message>
    <message>
        <source>“Any” (OR)</source>
        <translation>«Хотя бы одно» (ИЛИ)</translation>
    </message>
    <message>
        <source>“At least k of”</source>
        <translation>«Не менее k из»</translation>
    </message>
    <message>
        <source>Take away the negation (NOT)</source>
        <translation>Снять отрицание (НЕ)</translation>
    </message>
    <message>
        <source>Negate (NOT)</source>
        <translation>Отрицать (НЕ)</translation>
    </message>
    <message>
        <source>Dissolve the group</source>
        <translation>Убрать группу, оставить условие</translation>
    </message>
</context>
<context>
    <name>lotsia::RulesPanel</name>
    <message>
        <source>First school year of the set</source>
        <translation>Первый учебный год набора</translation>
    </message>
    <message>
        <source>Last school year of the set</source>
        <translation>Последний учебный год набора</translation>
    </message>
    <message>
        <source>Holds for school years:</source>
        <translation>Действует в учебные годы:</translation>
    </message>
    <message>
        <source>Say what it is…</source>
        <translation>Указать, что это…</translation>
    </message>
    <message>
        <source>Change what it is…</source>
        <translation>Изменить описание…</translation>
    </message>
    <message>
        <source>What it is and where it comes from</source>
        <translation>Что это и откуда взято</translation>
    </message>
    <message>
        <source>any</source>
        <translation>с любого</translation>
    </message>
    <message>
        <source>without end</source>
        <translation>без окончания</translation>
    </message>
    <message>
        <source>%1 now: %2</source>
        <comment>year, counts</comment>
        <translation>Сейчас, %1: %2</translation>
    </message>
    <message>
        <source>Last change: %1</source>
        <translation>После правки: %1</translation>
    </message>
</context>
<context>
    <name>lotsia::SchoolForm</name>
    <message>
        <source>The school is saved as soon as its code and short name are filled in.</source>
        <translation>Школа сохранится, как только заполнены код и краткое название.</translation>
    </message>
</context>
<context>
    <name>lotsia::SchoolsPage</name>
    <message>
        <source>Schools</source>
        <translation>Школы</translation>
    </message>
    <message>
        <source>Add school</source>
        <translation>Добавить школу</translation>
    </message>
    <message>
        <source>Add a school by hand (Ctrl+N)</source>
        <translation>Добавить школу вручную (Ctrl+N)</translation>
    </message>
    <message>
        <source>Load list of schools…</source>
        <translation>Загрузить список школ…</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Копировать как таблицу</translation>
    </message>
    <message>
        <source>Show schools in the archive</source>
        <translation>Показать школы из архива</translation>
    </message>
    <message>
        <source>Find by name, code or director…</source>
        <translation>Найти по названию, коду, директору…</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>Уровень</translation>
    </message>
    <message>
        <source>Location</source>
        <translation>Местность</translation>
    </message>
    <message>
        <source>To the archive</source>
        <translation>В архив</translation>
    </message>
    <message>
        <source>School</source>
        <translation>Школа</translation>
    </message>
    <message>
        <source>All levels</source>
        <translation>Все уровни</translation>
    </message>
    <message>
        <source>Town and village</source>
        <translation>Город и село</translation>
    </message>
    <message>
        <source>The department's schools stand here. Load their list from an Excel file, or add them one by one with Ctrl+N.</source>
        <translation>Здесь будут школы управления. Загрузите их список из файла Excel или добавьте по одной: Ctrl+N.</translation>
    </message>
    <message numerus="yes">
        <source>%n schools</source>
        <translation><numerusform>%n школа</numerusform><numerusform>%n школы</numerusform><numerusform>%n школ</numerusform></translation>
    </message>
    <message>
        <source>, among them %1</source>
        <translation>, из них %1</translation>
    </message>
    <message>
        <source>Bring back from the archive</source>
        <translation>Вернуть из архива</translation>
    </message>
    <message>
        <source>Nothing is deleted: results and documents of the school stay.</source>
        <translation>Ничего не удаляется: результаты и документы школы остаются.</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>Add %1</source>
        <translation>добавление школы «%1»</translation>
    </message>
    <message>
        <source>Bring back %1</source>
        <translation>возврат школы «%1»</translation>
    </message>
    <message>
        <source>Archive %1</source>
        <translation>в архив: «%1»</translation>
    </message>
    <message>
        <source>%1 is in the archive. Ctrl+Z brings it back.</source>
        <translation>%1 — в архиве. Ctrl+Z вернёт школу.</translation>
    </message>
    <message>
        <source>Load list of schools</source>
        <translation>Загрузить список школ</translation>
    </message>
    <message>
        <source>Show results</source>
        <translation>Показать результаты</translation>
    </message>
    <message>
        <source>Save list of schools</source>
        <translation>Сохранить список школ</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
    <message>
        <source>More</source>
        <translation>Ещё</translation>
    </message>
    <message>
        <source>Export</source>
        <translation>Выгрузить</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation>Книга Excel…</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>Печать</translation>
    </message>
    <message>
        <source>List of schools…</source>
        <translation>Список школ…</translation>
    </message>
    <message>
        <source>All schools are in the archive. Show them by the menu “More”, or add a new one.</source>
        <translation>Все школы в архиве. Покажите их через меню «Ещё» или добавьте новую.</translation>
    </message>
    <message>
        <source>The schools of the department. Choose a school to change its card at the right; a field is saved when it is left. A list from Excel is loaded by the menu “More” or dropped onto the page. A school that is closed goes to the archive: its results and documents stay.</source>
        <translation>Школы управления. Выберите школу, чтобы изменить её карточку справа; поле сохраняется, когда из него выходят. Список из Excel загружается через меню «Ещё» или перетаскивается на страницу. Закрытая школа уходит в архив: её результаты и документы остаются.</translation>
    </message>
</context>
<context>
    <name>lotsia::SchoolsPicker</name>
    <message>
        <source>Schools the action is meant for</source>
        <translation>Школы, для которых мероприятие</translation>
    </message>
    <message>
        <source>All schools</source>
        <translation>Все школы</translation>
    </message>
    <message numerus="yes">
        <source>%n school(s)</source>
        <translation><numerusform>%n школа</numerusform><numerusform>%n школы</numerusform><numerusform>%n школ</numerusform></translation>
    </message>
</context>
<context>
    <name>lotsia::SearchBox</name>
    <message>
        <source>Find a school, an action, an order…  Ctrl+K</source>
        <translation>Найти школу, мероприятие, приказ…  Ctrl+K</translation>
    </message>
    <message>
        <source>What was found</source>
        <translation>Что найдено</translation>
    </message>
    <message>
        <source>Nothing found. Try another word or a part of it.</source>
        <translation>Ничего не найдено. Введите другое слово или его часть.</translation>
    </message>
</context>
<context>
    <name>lotsia::SentenceView</name>
    <message>
        <source>What can be done with this line</source>
        <translation>Что можно сделать с этой строкой</translation>
    </message>
</context>
<context>
    <name>lotsia::SetList</name>
    <message>
        <source>Sets of criteria</source>
        <translation>Наборы критериев</translation>
    </message>
    <message>
        <source>in use</source>
        <translation>применяется</translation>
    </message>
    <message>
        <source>approved: %1</source>
        <translation>утверждены: %1</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>образец</translation>
    </message>
    <message>
        <source>draft set</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>Our sets</source>
        <translation>Наши наборы</translation>
    </message>
    <message>
        <source>Samples</source>
        <translation>Образцы</translation>
    </message>
    <message>
        <source>edition %1</source>
        <translation>редакция %1</translation>
    </message>
    <message>
        <source>%1, folded</source>
        <comment>list of sets</comment>
        <translation>%1, свёрнуты</translation>
    </message>
    <message>
        <source>%1, unfolded</source>
        <comment>list of sets</comment>
        <translation>%1, развёрнуты</translation>
    </message>
    <message>
        <source>Show the samples (Space)</source>
        <translation>Показать образцы (пробел)</translation>
    </message>
    <message>
        <source>Fold the samples (Space)</source>
        <translation>Свернуть образцы (пробел)</translation>
    </message>
</context>
<context>
    <name>lotsia::SettingsPage</name>
    <message>
        <source>Settings</source>
        <translation>Настройки</translation>
    </message>
    <message>
        <source>Name of the department</source>
        <translation>Название управления</translation>
    </message>
    <message>
        <source>As in the letterhead</source>
        <translation>Как в бланке</translation>
    </message>
    <message>
        <source>Short name</source>
        <translation>Краткое название</translation>
    </message>
    <message>
        <source>Administration</source>
        <translation>Администрация</translation>
    </message>
    <message>
        <source>The body the department belongs to</source>
        <translation>Орган, к которому относится управление</translation>
    </message>
    <message>
        <source>Region</source>
        <translation>Регион</translation>
    </message>
    <message>
        <source>Place of issue of orders</source>
        <translation>Место издания приказов</translation>
    </message>
    <message>
        <source>Municipality (who? what?)</source>
        <translation>Муниципалитет (что?)</translation>
    </message>
    <message>
        <source>Municipality (of whom? of what?)</source>
        <translation>Муниципалитет (чего?)</translation>
    </message>
    <message>
        <source>Municipality (in what?)</source>
        <translation>Муниципалитет (в чём?)</translation>
    </message>
    <message>
        <source>Post of the head</source>
        <translation>Должность руководителя</translation>
    </message>
    <message>
        <source>Head's initials and surname</source>
        <translation>Инициалы и фамилия руководителя</translation>
    </message>
    <message>
        <source>Post of the coordinator</source>
        <translation>Должность координатора</translation>
    </message>
    <message>
        <source>Post of the coordinator (to whom?)</source>
        <translation>Должность координатора (кому?)</translation>
    </message>
    <message>
        <source>Coordinator's surname and initials</source>
        <translation>Фамилия и инициалы координатора</translation>
    </message>
    <message>
        <source>Coordinator's surname and initials (to whom?)</source>
        <translation>Фамилия и инициалы координатора (кому?)</translation>
    </message>
    <message>
        <source>Database</source>
        <translation>База</translation>
    </message>
    <message>
        <source>Make a copy…</source>
        <translation>Сделать копию…</translation>
    </message>
    <message>
        <source>Check the database</source>
        <translation>Проверить базу</translation>
    </message>
    <message>
        <source>Language of the window (from the next start on)</source>
        <translation>Язык окна (со следующего запуска)</translation>
    </message>
    <message>
        <source>The department's details stand in the letterhead of orders and in lists. Each field is saved when it is left.</source>
        <translation>Сведения об управлении стоят в бланке приказов и в списках. Каждое поле сохраняется, когда вы его покидаете.</translation>
    </message>
    <message>
        <source>The department cannot be without a name. Enter it as it stands in its orders.</source>
        <translation>У управления должно быть название. Введите его так, как оно пишется в приказах.</translation>
    </message>
    <message>
        <source>change of «%1»</source>
        <translation>изменение поля «%1»</translation>
    </message>
    <message>
        <source>Checking the database</source>
        <translation>Проверка базы</translation>
    </message>
    <message>
        <source>The database is sound, and the data has no contradictions.</source>
        <translation>База исправна, противоречий в данных нет.</translation>
    </message>
    <message>
        <source>… and %1 more</source>
        <translation>… и ещё %1</translation>
    </message>
    <message>
        <source>For example, «г. Приозёрск»</source>
        <translation>Например, «г. Приозёрск»</translation>
    </message>
    <message>
        <source>For example, «И.О. Фамилия»</source>
        <translation>Например, «И.О. Фамилия»</translation>
    </message>
    <message>
        <source>The department's details stand in the letterhead of orders and in lists.</source>
        <translation>Сведения об управлении стоят в бланке приказов и в списках.</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>Документы</translation>
    </message>
    <message>
        <source>New orders begin with this look; each can have another.</source>
        <translation>Новые приказы начинаются с этого вида; у каждого его можно изменить.</translation>
    </message>
    <message>
        <source>Here stand the department's name, its head and the coordinator: orders and lists take them from here.
“Documents” says how new orders look on paper, and keeps the coat of arms.
«Database» makes a checked copy of the file and looks for damage and contradictions.</source>
        <translation>Здесь указаны название управления, его руководитель и координатор: отсюда их берут приказы и списки.
«Документы» задают вид новых приказов на бумаге и хранят герб.
«База» делает проверенную копию файла и ищет повреждения и противоречия.</translation>
    </message>
</context>
<context>
    <name>lotsia::SheetCard</name>
    <message>
        <source>Sheet of agreement</source>
        <translation>Лист согласования</translation>
    </message>
    <message>
        <source>Sheet of acquaintance</source>
        <translation>Лист ознакомления</translation>
    </message>
    <message>
        <source>Post, school</source>
        <translation>Должность, школа</translation>
    </message>
    <message>
        <source>Initials and surname</source>
        <translation>И.О. Фамилия</translation>
    </message>
    <message>
        <source>Move the sheet up</source>
        <translation>Переместить лист выше</translation>
    </message>
    <message>
        <source>Move the sheet down</source>
        <translation>Переместить лист ниже</translation>
    </message>
    <message>
        <source>Remove the sheet</source>
        <translation>Удалить лист</translation>
    </message>
    <message>
        <source>Add a line</source>
        <translation>Добавить строку</translation>
    </message>
    <message>
        <source>A line below the chosen one (Enter in the last line)</source>
        <translation>Строка ниже выбранной (Enter в последней строке)</translation>
    </message>
    <message>
        <source>Remove the chosen lines</source>
        <translation>Удалить выбранные строки</translation>
    </message>
    <message>
        <source>Move the line up (Alt+Up)</source>
        <translation>Переместить строку выше (Alt+Вверх)</translation>
    </message>
    <message>
        <source>Move the line down (Alt+Down)</source>
        <translation>Переместить строку ниже (Alt+Вниз)</translation>
    </message>
    <message>
        <source>Fill</source>
        <translation>Заполнить</translation>
    </message>
    <message>
        <source>Take lines from the directory of parties, the schools or the clipboard</source>
        <translation>Взять строки из справочника ответственных, из списка школ или из буфера обмена</translation>
    </message>
    <message>
        <source>Tab and Enter go on, Ctrl+V takes a table from Word or Excel. Signature, date and remarks are written by hand.</source>
        <translation>Tab и Enter ведут дальше, Ctrl+V вставляет таблицу из Word или Excel. Подпись, дату и замечания пишут от руки.</translation>
    </message>
</context>
<context>
    <name>lotsia::SheetList</name>
    <message>
        <source>Add a sheet</source>
        <translation>Добавить лист</translation>
    </message>
    <message>
        <source>A sheet behind the appendices for those who agree the order or get acquainted with it</source>
        <translation>Лист за приложениями для тех, кто согласовывает приказ или знакомится с ним</translation>
    </message>
    <message>
        <source>Remove a sheet</source>
        <translation>Удаление листа</translation>
    </message>
    <message>
        <source>Move a sheet</source>
        <translation>Перемещение листа</translation>
    </message>
    <message>
        <source>Everybody of them is on the sheet already.</source>
        <translation>Все они уже есть на листе.</translation>
    </message>
    <message>
        <source>Fill a sheet</source>
        <translation>Заполнение листа</translation>
    </message>
    <message>
        <source>All schools</source>
        <translation>Все школы</translation>
    </message>
    <message>
        <source>Schools on the order's list</source>
        <translation>Школы из списка к приказу</translation>
    </message>
    <message>
        <source>From the responsible parties</source>
        <translation>Из справочника ответственных</translation>
    </message>
    <message>
        <source>All of them</source>
        <translation>Всех</translation>
    </message>
    <message>
        <source>Paste a table (Ctrl+V)</source>
        <translation>Вставить таблицу (Ctrl+V)</translation>
    </message>
</context>
<context>
    <name>lotsia::SignedPages</name>
    <message>
        <source>The signed pages are kept as a PDF. This version of the program would lay them out in another way: print them from the PDF.</source>
        <translation>Подписанные страницы хранятся в PDF. Эта версия программы разместила бы текст на них иначе: печатайте из PDF.</translation>
    </message>
    <message>
        <source>Open the PDF</source>
        <translation>Открыть PDF</translation>
    </message>
    <message>
        <source>In the program in which this computer opens PDF files</source>
        <translation>В программе, которой этот компьютер открывает PDF</translation>
    </message>
    <message>
        <source>Save the PDF…</source>
        <translation>Сохранить PDF…</translation>
    </message>
    <message>
        <source>The pages just as they were approved</source>
        <translation>Страницы точно такими, какими их утвердили</translation>
    </message>
    <message>
        <source>Print the approved order</source>
        <translation>Печать утверждённого приказа</translation>
    </message>
    <message>
        <source>This version of the program would lay out the pages in another way than they were signed, so it does not print them. The signed pages are kept as a PDF: open it and print from there.</source>
        <translation>Эта версия программы разместила бы текст на страницах иначе, чем он подписан, поэтому не печатает их. Подписанные страницы хранятся в PDF: откройте его и напечатайте оттуда.</translation>
    </message>
    <message>
        <source>No program of this computer opens PDF files. Save the PDF and open it by hand.</source>
        <translation>На этом компьютере нет программы, которая открывает PDF. Сохраните PDF и откройте его сами.</translation>
    </message>
</context>
<context>
    <name>lotsia::StartPage</name>
    <message>
        <source>Lotsia databases (*.lotsia)</source>
        <translation>Базы «Лоции» (*.lotsia)</translation>
    </message>
    <message>
        <source>Department</source>
        <translation>Управление образования</translation>
    </message>
    <message>
        <source>Lotsia</source>
        <translation>Лоция</translation>
    </message>
    <message>
        <source>Support of schools with low educational results: from figures to the ranked list, the roadmap and the order.</source>
        <translation>Поддержка школ с низкими образовательными результатами: от данных к списку школ, дорожной карте и приказу.</translation>
    </message>
    <message>
        <source>Create the department's database</source>
        <translation>Создать базу управления</translation>
    </message>
    <message>
        <source>An empty database for your department. Only its name is needed.</source>
        <translation>Пустая база вашего управления. Понадобится только его название.</translation>
    </message>
    <message>
        <source>Open…</source>
        <translation>Открыть…</translation>
    </message>
    <message>
        <source>A database that exists already, on this computer or in a shared folder.</source>
        <translation>Уже существующая база на этом компьютере или в общей папке.</translation>
    </message>
    <message>
        <source>Show by example</source>
        <translation>Показать на примере</translation>
    </message>
    <message>
        <source>An invented department with schools, results, a roadmap and an order. Nothing there can be spoilt.</source>
        <translation>Учебное управление со школами, результатами, дорожной картой и приказом. Испортить там ничего нельзя.</translation>
    </message>
    <message>
        <source>New database</source>
        <translation>Новая база</translation>
    </message>
    <message>
        <source>Name of the department</source>
        <translation>Название управления</translation>
    </message>
    <message>
        <source>File</source>
        <translation>Файл</translation>
    </message>
    <message>
        <source>Choose the place…</source>
        <translation>Выбрать место…</translation>
    </message>
    <message>
        <source>Create</source>
        <translation>Создать</translation>
    </message>
    <message>
        <source>Back</source>
        <translation>Назад</translation>
    </message>
    <message>
        <source>Recent files</source>
        <translation>Недавние файлы</translation>
    </message>
    <message>
        <source>The file is not there any more: %1</source>
        <translation>Файла больше нет на месте: %1</translation>
    </message>
    <message>
        <source>Take out of the list; the file itself stays</source>
        <translation>Убрать из списка; сам файл останется</translation>
    </message>
    <message>
        <source>Take %1 out of the list</source>
        <translation>Убрать «%1» из списка</translation>
    </message>
    <message>
        <source>Open a database</source>
        <translation>Открыть базу</translation>
    </message>
    <message>
        <source>Where to keep the database</source>
        <translation>Где хранить базу</translation>
    </message>
    <message>
        <source>Enter the department's name as it stands in its orders.</source>
        <translation>Введите название управления так, как оно пишется в приказах.</translation>
    </message>
    <message>
        <source>This file exists already. Choose another name, or open it.</source>
        <translation>Такой файл уже есть. Выберите другое имя или откройте его.</translation>
    </message>
    <message>
        <source>Choose where to keep the file.</source>
        <translation>Выберите, где хранить файл.</translation>
    </message>
    <message>
        <source>Open for reading</source>
        <translation>Открыть для чтения</translation>
    </message>
    <message>
        <source>Guide (F1)</source>
        <translation>Руководство (F1)</translation>
    </message>
    <message>
        <source>Restore from a copy…</source>
        <translation>Восстановить из копии…</translation>
    </message>
    <message>
        <source>A database that is lost or damaged comes back from one of its copies.</source>
        <translation>Утраченную или повреждённую базу можно вернуть из её копии.</translation>
    </message>
    <message>
        <source>Restore from a copy</source>
        <translation>Восстановить из копии</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Все файлы (*)</translation>
    </message>
    <message>
        <source>This copy cannot be used. %1</source>
        <translation>Эта копия не подходит. %1</translation>
    </message>
    <message>
        <source>Choose another copy…</source>
        <translation>Выбрать другую копию…</translation>
    </message>
    <message>
        <source>Where the restored database shall lie</source>
        <translation>Куда поместить восстановленную базу</translation>
    </message>
    <message>
        <source>This is the copy itself. Choose another place for the database.</source>
        <translation>Это сама копия. Выберите для базы другое место.</translation>
    </message>
    <message>
        <source>Restore the database</source>
        <translation>Восстановление базы</translation>
    </message>
    <message>
        <source>The database %1 is replaced by the copy. What it is now is kept beside it in a file with the ending “%2”.</source>
        <translation>База %1 будет заменена копией. То, что в ней сейчас, сохранится рядом в файле с окончанием «%2».</translation>
    </message>
    <message>
        <source>Restore</source>
        <translation>Восстановить</translation>
    </message>
    <message>
        <source>Open the folder of copies</source>
        <translation>Открыть папку копий</translation>
    </message>
</context>
<context>
    <name>lotsia::TakeoverHost</name>
    <message>
        <source>Reading a table</source>
        <translation>Чтение таблицы</translation>
    </message>
    <message>
        <source>The clipboard is empty. Copy a table in Word or Excel first.</source>
        <translation>Буфер обмена пуст. Сначала скопируйте таблицу в Word или Excel.</translation>
    </message>
</context>
<context>
    <name>lotsia::TakeoverModel</name>
    <message>
        <source>measure</source>
        <translation>мероприятие</translation>
    </message>
    <message>
        <source>section</source>
        <translation>раздел</translation>
    </message>
    <message>
        <source>goes on with the one before</source>
        <translation>продолжение предыдущей</translation>
    </message>
    <message>
        <source>do not take</source>
        <translation>не брать</translation>
    </message>
    <message>
        <source>number of the row</source>
        <translation>номер</translation>
    </message>
    <message>
        <source>responsible</source>
        <translation>ответственные</translation>
    </message>
    <message>
        <source>term</source>
        <translation>срок</translation>
    </message>
    <message>
        <source>result</source>
        <translation>результат</translation>
    </message>
    <message>
        <source>Columns:</source>
        <translation>Столбцы:</translation>
    </message>
    <message>
        <source>What the column holds. Press Enter to choose.</source>
        <translation>Что в этом столбце. Нажмите Enter, чтобы выбрать.</translation>
    </message>
    <message>
        <source>Column %1: %2</source>
        <translation>Столбец %1: %2</translation>
    </message>
    <message>
        <source>You chose this.</source>
        <translation>Так выбрали вы.</translation>
    </message>
    <message>
        <source>What the row is</source>
        <translation>Что это за строка</translation>
    </message>
    <message>
        <source>Column %1</source>
        <translation>Столбец %1</translation>
    </message>
</context>
<context>
    <name>lotsia::TakeoverPanel</name>
    <message>
        <source>Take over a table</source>
        <translation>Взять таблицу</translation>
    </message>
    <message>
        <source>Table from the clipboard</source>
        <translation>Таблица из буфера обмена</translation>
    </message>
    <message>
        <source>Table from the file “%1”</source>
        <translation>Таблица из файла «%1»</translation>
    </message>
    <message>
        <source>What stands above the printed table</source>
        <translation>Что стоит над таблицей при печати</translation>
    </message>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>ДД.ММ.ГГГГ</translation>
    </message>
    <message>
        <source>Heading above the table</source>
        <translation>Заголовок над таблицей</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>Вид документа</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>Период с</translation>
    </message>
    <message>
        <source>Period to</source>
        <translation>Период по</translation>
    </message>
    <message>
        <source>Roadmap that comes of it</source>
        <translation>Дорожная карта, которая получится</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>Замечания</translation>
    </message>
    <message>
        <source>Enter goes to the row</source>
        <translation>Enter показывает строку</translation>
    </message>
    <message>
        <source>Source: Enter changes what a row or column is; 1 – measure, 2 – section, 3 – goes on, 4 – do not take.</source>
        <translation>Исходная таблица. Enter — сменить, что это за строка или столбец; 1 — мероприятие, 2 — раздел, 3 — продолжение, 4 — не брать.</translation>
    </message>
    <message>
        <source>Create a roadmap</source>
        <translation>Создать дорожную карту</translation>
    </message>
    <message>
        <source>A new roadmap with these sections and measures (Ctrl+Enter)</source>
        <translation>Новая дорожная карта с этими разделами и мероприятиями (Ctrl+Enter)</translation>
    </message>
    <message>
        <source>Add to the open one</source>
        <translation>Добавить в открытую</translation>
    </message>
    <message>
        <source>The measures follow those of the open roadmap; can be taken back with Ctrl+Z</source>
        <translation>Мероприятия встанут после тех, что есть в открытой дорожной карте; отменяется клавишами Ctrl+Z</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Nothing is stored (Esc)</source>
        <translation>Ничего не сохраняется (Esc)</translation>
    </message>
    <message>
        <source>The period ends before it begins. Correct one of the dates.</source>
        <translation>Период заканчивается раньше, чем начинается. Исправьте одну из дат.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 24.06.2021.</source>
        <translation>Это не дата. Напишите её так: 24.06.2021.</translation>
    </message>
    <message>
        <source>A suggestion: %1. Check it.</source>
        <translation>Период предположительный: %1. Проверьте.</translation>
    </message>
    <message>
        <source>Nothing says which period it is for. Write it, so that terms are understood.</source>
        <translation>Не сказано, на какой период. Впишите его, чтобы сроки были понятны.</translation>
    </message>
    <message numerus="yes">
        <source>%n measure(s)</source>
        <translation><numerusform>%n мероприятие</numerusform><numerusform>%n мероприятия</numerusform><numerusform>%n мероприятий</numerusform></translation>
    </message>
    <message numerus="yes">
        <source>%n section(s)</source>
        <translation><numerusform>%n раздел</numerusform><numerusform>%n раздела</numerusform><numerusform>%n разделов</numerusform></translation>
    </message>
    <message>
        <source>rows not taken: %1</source>
        <translation>не взято строк: %1</translation>
    </message>
    <message>
        <source>Comes of it: %1</source>
        <translation>Получится: %1</translation>
    </message>
    <message>
        <source>Nothing above the table says what it is called. Write the heading of the roadmap.</source>
        <translation>Над таблицей не сказано, как она называется. Впишите заголовок дорожной карты.</translation>
    </message>
    <message>
        <source>No remarks</source>
        <translation>Замечаний нет</translation>
    </message>
    <message>
        <source>Remarks: %1</source>
        <translation>Замечаний: %1</translation>
    </message>
    <message>
        <source>Row %1. %2</source>
        <translation>Строка %1. %2</translation>
    </message>
</context>
<context>
    <name>lotsia::TakeoverView</name>
    <message>
        <source>Rows of the source</source>
        <translation>Строки исходной таблицы</translation>
    </message>
</context>
<context>
    <name>lotsia::TaskStrip</name>
    <message>
        <source>Cancel</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Work in progress</source>
        <translation>Выполняемая работа</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Ход работы</translation>
    </message>
    <message>
        <source>%1 — %2 of %3</source>
        <translation>%1 — %2 из %3</translation>
    </message>
    <message>
        <source>%1 — rows: %2</source>
        <translation>%1 — строк: %2</translation>
    </message>
</context>
<context>
    <name>lotsia::TaskbarProgress</name>
    <message>
        <source>%1 % — %2</source>
        <translation>%1 % — %2</translation>
    </message>
    <message>
        <source>Not done — %1</source>
        <translation>Не выполнено — %1</translation>
    </message>
</context>
<context>
    <name>lotsia::TemplatePanel</name>
    <message>
        <source>Create an order…</source>
        <translation>Создать приказ…</translation>
    </message>
    <message>
        <source>A draft from this template</source>
        <translation>Проект приказа по этому шаблону</translation>
    </message>
    <message>
        <source>Rename…</source>
        <translation>Переименовать…</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>Убрать</translation>
    </message>
    <message>
        <source>Ctrl+Z brings it back</source>
        <translation>Ctrl+Z вернёт</translation>
    </message>
    <message>
        <source>Save to a file…</source>
        <translation>Сохранить в файл…</translation>
    </message>
    <message>
        <source>For another department</source>
        <translation>Для другого управления</translation>
    </message>
    <message>
        <source>Take from a file…</source>
        <translation>Взять из файла…</translation>
    </message>
    <message>
        <source>Templates</source>
        <translation>Шаблоны</translation>
    </message>
    <message>
        <source>What the template says</source>
        <translation>Текст шаблона</translation>
    </message>
    <message>
        <source>%1 (own)</source>
        <translation>%1 (свой)</translation>
    </message>
    <message>
        <source>Made by the department. To change it, create an order from it, correct that and save it as a template under the same name.</source>
        <translation>Свой шаблон. Чтобы изменить его, создайте по нему приказ, исправьте и сохраните как шаблон под тем же именем.</translation>
    </message>
    <message>
        <source>Rename a template</source>
        <translation>Переименование шаблона</translation>
    </message>
    <message>
        <source>Rename the template</source>
        <translation>Переименовать шаблон</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>Имя</translation>
    </message>
    <message>
        <source>Remove a template</source>
        <translation>Удаление шаблона</translation>
    </message>
    <message>
        <source>Save the template</source>
        <translation>Сохранить шаблон</translation>
    </message>
    <message>
        <source>Templates of orders (*.json)</source>
        <translation>Шаблоны приказов (*.json)</translation>
    </message>
    <message>
        <source>The template is saved: %1</source>
        <translation>Шаблон сохранён: %1</translation>
    </message>
    <message>
        <source>Take a template from a file</source>
        <translation>Взять шаблон из файла</translation>
    </message>
    <message>
        <source>The file cannot be read (%1). Choose another one.</source>
        <translation>Файл не читается (%1). Выберите другой.</translation>
    </message>
</context>
<context>
    <name>lotsia::TermMeaningForm</name>
    <message>
        <source>As needed</source>
        <translation>По мере необходимости</translation>
    </message>
    <message>
        <source>How the term is understood</source>
        <translation>Как понят срок</translation>
    </message>
    <message>
        <source>Correct the meaning…</source>
        <translation>Исправить смысл…</translation>
    </message>
    <message>
        <source>Read from the text</source>
        <translation>Читать из текста</translation>
    </message>
    <message>
        <source>Drops the correction; the term means again what its text says</source>
        <translation>Отменяет исправление: срок снова значит то, что сказано в тексте</translation>
    </message>
    <message>
        <source>From one day to another</source>
        <translation>С одного дня по другой</translation>
    </message>
    <message>
        <source>By a day</source>
        <translation>До указанного дня</translation>
    </message>
    <message>
        <source>Repeats</source>
        <translation>Повторяется</translation>
    </message>
    <message>
        <source>Without a last day</source>
        <translation>Без последнего дня</translation>
    </message>
    <message>
        <source>Not understood</source>
        <translation>Не понят</translation>
    </message>
    <message>
        <source>does not repeat</source>
        <translation>не повторяется</translation>
    </message>
    <message>
        <source>every year</source>
        <translation>каждый год</translation>
    </message>
    <message>
        <source>every half-year</source>
        <translation>каждое полугодие</translation>
    </message>
    <message>
        <source>every quarter</source>
        <translation>каждый квартал</translation>
    </message>
    <message>
        <source>every month</source>
        <translation>каждый месяц</translation>
    </message>
    <message>
        <source>every week</source>
        <translation>каждую неделю</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>Вид</translation>
    </message>
    <message>
        <source>From</source>
        <translation>С</translation>
    </message>
    <message>
        <source>To</source>
        <translation>По</translation>
    </message>
    <message>
        <source>As needed: no reminder when it passes</source>
        <translation>По мере необходимости: без напоминания</translation>
    </message>
    <message>
        <source>DD.MM.YYYY</source>
        <translation>ДД.ММ.ГГГГ</translation>
    </message>
    <message>
        <source>No term yet.</source>
        <translation>Срока пока нет.</translation>
    </message>
    <message>
        <source>Not understood, printed as it is</source>
        <translation>Не разобран, печатается как есть</translation>
    </message>
    <message>
        <source>Begins: %1</source>
        <translation>Начало: %1</translation>
    </message>
    <message>
        <source>Ends: %1</source>
        <translation>Окончание: %1</translation>
    </message>
    <message>
        <source>Repeats: %1</source>
        <translation>Повторяется: %1</translation>
    </message>
    <message>
        <source>The meaning was corrected by hand.</source>
        <translation>Смысл исправлен вручную.</translation>
    </message>
    <message>
        <source>This is not a date. Write it as 24.06.2021.</source>
        <translation>Это не дата. Напишите её так: 24.06.2021.</translation>
    </message>
    <message>
        <source>Write both days, from and to.</source>
        <translation>Укажите оба дня: с и по.</translation>
    </message>
    <message>
        <source>Write the last day.</source>
        <translation>Укажите последний день.</translation>
    </message>
</context>
<context>
    <name>lotsia::TrialPanel</name>
    <message>
        <source>On the left</source>
        <translation>Слева</translation>
    </message>
    <message>
        <source>On the right</source>
        <translation>Справа</translation>
    </message>
    <message>
        <source>Only the differences</source>
        <translation>Только различия</translation>
    </message>
    <message>
        <source>Copy as table</source>
        <translation>Копировать как таблицу</translation>
    </message>
    <message>
        <source>Excel workbook…</source>
        <translation>Книга Excel…</translation>
    </message>
    <message>
        <source>Print…</source>
        <translation>Печать…</translation>
    </message>
    <message>
        <source>Schools on which the two sides differ</source>
        <translation>Школы, по которым стороны расходятся</translation>
    </message>
    <message>
        <source>There is no set of criteria to try. Load one or make one first.</source>
        <translation>Пробовать пока нечего: наборов критериев нет. Сначала загрузите или создайте набор.</translation>
    </message>
    <message>
        <source>There is nothing to try the criteria on yet. Load schools and results first.</source>
        <translation>Пробовать пока не на чем. Сначала загрузите школы и результаты.</translation>
    </message>
    <message>
        <source>A set without classes cannot be compared. Add a class to it.</source>
        <translation>В наборе нет классов, сравнивать нечего. Добавьте в него класс.</translation>
    </message>
    <message>
        <source>Trying the criteria</source>
        <translation>Проба критериев</translation>
    </message>
    <message>
        <source>enter: %1 · leave: %2 · stay: %3 · not enough data or not assessed: %4</source>
        <translation>войдут: %1 · выйдут: %2 · останутся: %3 · нет ответа или не оцениваются: %4</translation>
    </message>
    <message>
        <source>Both sides say the same of every school.</source>
        <translation>По всем школам обе стороны говорят одно и то же.</translation>
    </message>
    <message>
        <source>Save the trial</source>
        <translation>Сохранить пробу</translation>
    </message>
    <message>
        <source>Excel workbook (*.xlsx)</source>
        <translation>Книга Excel (*.xlsx)</translation>
    </message>
    <message>
        <source>Saved: %1</source>
        <translation>Сохранено: %1</translation>
    </message>
</context>
<context>
    <name>lotsia::TrialSide</name>
    <message>
        <source>Criteria</source>
        <translation>Критерии</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>Год</translation>
    </message>
    <message>
        <source>Class</source>
        <translation>Класс</translation>
    </message>
    <message>
        <source>sample</source>
        <translation>образец</translation>
    </message>
    <message>
        <source>draft edition</source>
        <translation>черновик</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>not enough data: %1</source>
        <translation>недостаточно данных: %1</translation>
    </message>
</context>
<context>
    <name>lotsia::VerdictInspector</name>
    <message>
        <source>Print grounds</source>
        <translation>Печать обоснования</translation>
    </message>
    <message>
        <source>Decide by hand…</source>
        <translation>Решение вручную…</translation>
    </message>
    <message>
        <source>A decision above the rule, with its reason; the verdict of the rule stays visible beside it</source>
        <translation>Решение выше правила, с основанием; вывод по правилу остаётся рядом</translation>
    </message>
    <message>
        <source>Choose a school to see why it is in its class.</source>
        <translation>Выберите школу, чтобы увидеть, почему она в своём классе.</translation>
    </message>
    <message>
        <source>Show only what decides</source>
        <translation>Показать только решающее</translation>
    </message>
    <message>
        <source>Without the tick every condition and every figure is shown</source>
        <translation>Без галочки показаны все условия и все числа</translation>
    </message>
    <message>
        <source>One page for the head of the school: the verdicts and the figures that decided</source>
        <translation>Одна страница для директора школы: выводы и числа, по которым они сделаны</translation>
    </message>
</context>
<context>
    <name>lotsia::Workbench</name>
    <message>
        <source>Fold or unfold the list of pages</source>
        <translation>Свернуть или развернуть список страниц</translation>
    </message>
    <message>
        <source>Another database…</source>
        <translation>Другая база…</translation>
    </message>
    <message>
        <source>Undo</source>
        <translation>Отменить</translation>
    </message>
    <message>
        <source>Redo</source>
        <translation>Вернуть</translation>
    </message>
    <message>
        <source>The database is open for reading only: everything can be looked at and printed, nothing can be changed. To edit, close it in the other place and open it again.</source>
        <translation>База открыта только для чтения: смотреть и печатать можно всё, изменить — ничего. Чтобы править, закройте её в другом месте и откройте заново.</translation>
    </message>
    <message>
        <source>Help on this page</source>
        <translation>Справка по этой странице</translation>
    </message>
</context>
<context>
    <name>lotsia::YearChooser</name>
    <message>
        <source>School year</source>
        <translation>Учебный год</translation>
    </message>
    <message>
        <source>Previous school year</source>
        <translation>Предыдущий учебный год</translation>
    </message>
    <message>
        <source>Next school year</source>
        <translation>Следующий учебный год</translation>
    </message>
    <message>
        <source>Years that have results</source>
        <translation>Годы, за которые есть результаты</translation>
    </message>
    <message>
        <source>School year %1</source>
        <translation>Учебный год %1</translation>
    </message>
</context>
</TS>
