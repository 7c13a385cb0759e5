#include "ui/roadmap/ExecutionHeadings.h"

#include "ui/common/ColumnModel.h"
#include "ui/roadmap/ExecutionModel.h"

#include <array>

namespace lotsia {

namespace {

struct ColumnLook {
    const char* key;
    int width;
    bool hiddenAtFirst = false;
};

constexpr std::array<ColumnLook, ExecutionModel::ColumnCount> looks{{{"number", 40},
                                                                     {"action", 215},
                                                                     {"period", 80},
                                                                     {"due", 78},
                                                                     {"responsible", 100},
                                                                     {"state", 130},
                                                                     {"actual", 80},
                                                                     {"documents", 70},
                                                                     {"section", 160, true},
                                                                     {"term", 150, true},
                                                                     {"planned", 180, true},
                                                                     {"result", 180, true},
                                                                     {"reason", 180, true},
                                                                     {"schools", 160, true}}};

} // namespace

QVariant executionHeading(int section, int role)
{
    const ColumnLook& look = looks[size_t(section)];
    switch (role) {
    case ColumnModel::KeyRole:
        return QString::fromLatin1(look.key);
    case ColumnModel::WidthRole:
        return look.width;
    case ColumnModel::HiddenAtFirstRole:
        return look.hiddenAtFirst;
    case ColumnModel::NumericRole:
        return section == ExecutionModel::Number || section == ExecutionModel::Documents;
    case Qt::DisplayRole:
        break;
    default:
        return {};
    }
    switch (section) {
    case ExecutionModel::Number:
        return ExecutionModel::tr("№");
    case ExecutionModel::Action:
        return ExecutionModel::tr("Measure");
    case ExecutionModel::Period:
        return ExecutionModel::tr("Period");
    case ExecutionModel::Due:
        return ExecutionModel::tr("Due");
    case ExecutionModel::Responsible:
        return ExecutionModel::tr("Responsible");
    case ExecutionModel::State:
        return ExecutionModel::tr("State");
    case ExecutionModel::Actual:
        return ExecutionModel::tr("Done on");
    case ExecutionModel::Documents:
        return ExecutionModel::tr("Documents");
    case ExecutionModel::Section:
        return ExecutionModel::tr("Section");
    case ExecutionModel::TermText:
        return ExecutionModel::tr("Term as printed");
    case ExecutionModel::Planned:
        return ExecutionModel::tr("Planned result");
    case ExecutionModel::ResultReached:
        return ExecutionModel::tr("Result reached");
    case ExecutionModel::Reason:
        return ExecutionModel::tr("Reason of deviation");
    default:
        return ExecutionModel::tr("Schools");
    }
}

} // namespace lotsia
