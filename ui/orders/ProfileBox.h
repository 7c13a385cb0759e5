#pragma once

#include "common/Result.h"
#include "orders/DocumentProfile.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QPushButton;

namespace lotsia {

class AppContext;
class ErrorLabel;

/// How a document looks on paper, as fields: the standard, sizes, margins, arms, code. The coat of arms is the
/// department's, whichever document shows it.
class ProfileBox final : public QWidget {
    Q_OBJECT

public:
    /// Of one order, which may take the department's look or become it; or that look itself.
    enum class Use { Order, Department };
    explicit ProfileBox(QWidget* parent = nullptr, Use use = Use::Order);
    /// Stores the coat of arms and the department's look; called once.
    void setContext(AppContext& context);
    void setProfile(const DocumentProfile& profile);
    const DocumentProfile& profile() const { return m_profile; }
    void setReadOnly(bool readOnly);

    /// The picture at \p path becomes the coat of arms, in a step that can be taken back.
    void takeArms(const QString& path);
    void removeArms();
    void makeDefault();
    void takeDefault();

signals:
    void edited(const QString& what);

private:
    QComboBox* makeCombo(const QString& name, const QString& caption, class QGridLayout* grid, int row, int column);
    QCheckBox* makeCheck(const QString& name, const QString& text, const QString& toolTip,
                         bool DocumentProfile::*member);
    void makeNumbers(QComboBox* box, const QList<double>& values, double DocumentProfile::*member, const QString& what);
    void makeFonts();
    void change(const DocumentProfile& now, const QString& what);
    void askArms();
    void storeArms(const QByteArray& png, const QString& what);
    void showArms();
    bool isReadOnly() const;
    AppContext* m_context = nullptr;
    Use m_use;
    DocumentProfile m_profile;
    bool m_readOnly = false;
    QComboBox *m_standard, *m_font, *m_bodySize, *m_tableSize, *m_lineSpacing;
    QLabel* m_fontNote;
    struct Check {
        QCheckBox* box;
        bool DocumentProfile::*member;
    };
    QList<Check> m_checks;
    QLabel* m_picture;
    QPushButton *m_choose, *m_remove;
    QPushButton *m_make = nullptr, *m_take = nullptr;
    ErrorLabel* m_error;
};

} // namespace lotsia
