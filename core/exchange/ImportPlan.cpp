#include "exchange/ImportPlan.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace lotsia {

namespace {
struct KindWord {
    ImportKind kind;
    QStringView key;
};
constexpr std::array kindWords{
    KindWord{ImportKind::Auto, u"auto"},       KindWord{ImportKind::Schools, u"schools"},
    KindWord{ImportKind::Flat, u"flat"},       KindWord{ImportKind::Vpr, u"vpr"},
    KindWord{ImportKind::Oge, u"oge"},         KindWord{ImportKind::Ege, u"ege"},
    KindWord{ImportKind::Profile, u"profile"}, KindWord{ImportKind::Roadmap, u"roadmap"},
};
} // namespace

std::optional<ImportKind> importKindFromKey(const QString& key)
{
    const auto* found = std::ranges::find_if(kindWords, [&key](const KindWord& word) { return word.key == key; });
    return found == kindWords.end() ? std::nullopt : std::optional(found->kind);
}

QString importKindTitle(ImportKind kind)
{
    switch (kind) {
    case ImportKind::Auto:
        return QCoreApplication::translate("Import", "found by the content");
    case ImportKind::Schools:
        return QCoreApplication::translate("Import", "list of schools");
    case ImportKind::Flat:
        return QCoreApplication::translate("Import", "table of results");
    case ImportKind::Vpr:
        return QCoreApplication::translate("Import", "ВПР: statistics by marks");
    case ImportKind::Oge:
        return QCoreApplication::translate("Import", "table of ОГЭ results");
    case ImportKind::Ege:
        return QCoreApplication::translate("Import", "ЕГЭ protocol");
    case ImportKind::Profile:
        return QCoreApplication::translate("Import", "social passport or school profile");
    case ImportKind::Roadmap:
        return QCoreApplication::translate("Import", "roadmap");
    }
    Q_UNREACHABLE();
}

qsizetype ImportPlan::acceptedCount() const
{
    return std::ranges::count(rows, true, &ImportRow::accepted);
}

qsizetype ImportPlan::rejectedCount() const
{
    return std::ranges::count(rows, false, &ImportRow::accepted);
}

bool ImportPlan::hasErrors() const
{
    return rejectedCount() > 0
        || std::ranges::any_of(findings, [](const Finding& finding) { return finding.severity == Severity::Error; });
}

} // namespace lotsia
