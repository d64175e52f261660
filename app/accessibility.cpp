// SPDX-License-Identifier: GPL-3.0-or-later
#include "accessibility.h"

#include "question/entry_row.h"
#include "question/question_text.h"

#include <QAccessible>
#include <QAccessibleWidget>

using namespace Qt::StringLiterals;

namespace app {

namespace {

constexpr char kIsAnnounced[] = "announced";

/// "Option A": an item that can be pressed like the radio button or check box in it.
class EntryAccessible final : public QAccessibleWidget {
public:
    explicit EntryAccessible(EntryRow* row)
        : QAccessibleWidget(row, QAccessible::ListItem) {}

    QStringList actionNames() const override { return {pressAction()}; }

    void doAction(const QString& name) override {
        if (name == pressAction())
            emit row() -> chosen();
    }

    QAccessible::State state() const override {
        QAccessible::State state = QAccessibleWidget::state();
        state.checkable = true;
        state.checked = row()->isChosen();
        return state;
    }

private:
    EntryRow* row() const { return static_cast<EntryRow*>(widget()); }
};

QAccessibleInterface* makeInterface(const QString&, QObject* object) {
    if (auto* row = qobject_cast<EntryRow*>(object))
        return new EntryAccessible(row);
    if (auto* text = qobject_cast<QuestionText*>(object))
        return new QAccessibleWidget(text, QAccessible::Document);
    auto* widget = qobject_cast<QWidget*>(object);
    if (widget && widget->property(kIsAnnounced).toBool())
        return new QAccessibleWidget(widget, QAccessible::AlertMessage);
    return nullptr;
}

} // namespace

void installAccessibility() {
    QAccessible::installFactory(&makeInterface);
}

void announce(QWidget* widget, const QString& text) {
    widget->setProperty(kIsAnnounced, true);
    widget->setAccessibleName(text);
    if (!QAccessible::isActive())
        return;
    QAccessibleEvent alert(widget, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
    QAccessibleEvent shown(widget, QAccessible::ObjectShow); // what the bus of Qt 6.4 passes on
    QAccessible::updateAccessibility(&shown);
}

} // namespace app
