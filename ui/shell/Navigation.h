#pragma once

#include "ui/shell/PageFactory.h"

#include <QListWidget>

namespace lotsia {

/// The list of pages at the left; folded it shows the signs alone.
class Navigation : public QListWidget {
    Q_OBJECT

public:
    explicit Navigation(const std::vector<PageInfo>& pages, QWidget* parent = nullptr);
    void setFolded(bool folded);
    bool isFolded() const { return m_folded; }

protected:
    void changeEvent(QEvent* event) override;

private:
    void fit();
    QStringList m_titles;
    bool m_folded = false;
};

} // namespace lotsia
