#include "ui/roadmap/RoadmapExport.h"

#include "documents/DocxWriter.h"
#include "documents/OrderDocument.h"
#include "documents/PdfWriter.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QSaveFile>

namespace lotsia {

using namespace Qt::StringLiterals;

XlsxSheet roadmapSheet(const Roadmap& roadmap)
{
    using Type = XlsxColumn::Type;
    XlsxSheet sheet;
    sheet.name = u"Дорожная карта"_s;
    sheet.headingLines = roadmap.title.split(u'\n');
    sheet.columns = {{u"№"_s, Type::Text, 6, false},
                     {u"Мероприятие"_s, Type::Text, 52, true},
                     {u"Ответственные"_s, Type::Text, 26, true},
                     {u"Срок"_s, Type::Text, 20, true},
                     {u"Планируемый результат"_s, Type::Text, 36, true}};
    for (qsizetype s = 0; s < roadmap.sections.size(); ++s) {
        const RoadmapSection& section = roadmap.sections[s];
        if (!section.title.isEmpty())
            sheet.rows << QVariantList{u"%1."_s.arg(s + 1), section.title, QVariant(), QVariant(), QVariant()};
        for (qsizetype a = 0; a < section.actions.size(); ++a) {
            const RoadmapAction& action = section.actions[a];
            sheet.rows << QVariantList{Roadmap::actionNumber(s, a), action.text, action.responsible.join(u", "_s),
                                       action.term.text, action.result};
        }
    }
    return sheet;
}

Status exportRoadmap(const Roadmap& roadmap, RoadmapFormat format, const QString& path, const QDateTime& now)
{
    switch (format) {
    case RoadmapFormat::Pdf:
        return writePdf(path, roadmapDocument(roadmap), now);
    case RoadmapFormat::Docx:
        return writeDocx(path, roadmapDocument(roadmap), now);
    case RoadmapFormat::Xlsx:
        return writeXlsx(path, {roadmapSheet(roadmap)});
    case RoadmapFormat::Json:
        break;
    }
    const QByteArray json = roadmap.toJson();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(json) != json.size() || !file.commit())
        return fail(ErrorCode::File,
                    QCoreApplication::translate(
                        "RoadmapExport",
                        "The file cannot be written (%1). Choose another folder or close the program that "
                        "has it open.")
                        .arg(file.errorString()),
                    Place{path, {}, 0, {}});
    return {};
}

QString safeFileName(const QString& text)
{
    static const QRegularExpression forbidden(u"[\\\\/:*?\"<>|\\x{00}-\\x{1F}]+"_s);
    QString name = text.simplified();
    name.replace(forbidden, u"-"_s);
    name = name.left(120).trimmed();
    while (name.endsWith(u'.'))
        name.chop(1);
    return name.isEmpty() ? u"Документ"_s : name;
}

} // namespace lotsia
