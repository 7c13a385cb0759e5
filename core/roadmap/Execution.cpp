#include "roadmap/Execution.h"

namespace lotsia {

using namespace Qt::StringLiterals;

bool isClosed(ExecutionStatus status)
{
    return status == ExecutionStatus::Done || status == ExecutionStatus::PartlyDone
        || status == ExecutionStatus::NotDone;
}

QString statusWord(ExecutionStatus status)
{
    switch (status) {
    case ExecutionStatus::NotStarted:
        return u"не начато"_s;
    case ExecutionStatus::UnderWay:
        return u"в работе"_s;
    case ExecutionStatus::Done:
        return u"выполнено"_s;
    case ExecutionStatus::PartlyDone:
        return u"выполнено частично"_s;
    case ExecutionStatus::NotDone:
        return u"не выполнено"_s;
    case ExecutionStatus::Postponed:
        return u"перенесено"_s;
    }
    Q_UNREACHABLE();
}

} // namespace lotsia
