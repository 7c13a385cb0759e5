#pragma once

#include "common/Finding.h"

#include <QListWidget>

namespace lotsia {

/// Remarks of the proof reading under the form; as high as it needs, up to a few lines.
class RemarkList final : public QListWidget {
    Q_OBJECT

public:
    explicit RemarkList(QWidget* parent = nullptr);
    void setFindings(const Findings& findings);
};

} // namespace lotsia
