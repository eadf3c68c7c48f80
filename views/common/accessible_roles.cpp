// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/accessible_roles.h"

#include "views/common/card.h"
#include "views/common/fault_line.h"
#include "views/common/message_bar.h"
#include "views/common/navigation_entry.h"
#include "views/common/plain_label.h"
#include "views/common/request_chart.h"
#include "views/common/text.h"

#include <QAccessibleWidget>
#include <QComboBox>
#include <QCoreApplication>
#include <QEvent>
#include <QLabel>

namespace provost {
namespace {

// From Qt 6.8 on there is an event for what is to be said, which every system knows. Before, systems other than Linux
// read an alert, and there Orca reads a notification that comes into view.
#if QT_VERSION < QT_VERSION_CHECK(6, 8, 0) && defined(Q_OS_LINUX)
constexpr auto messageRole = QAccessible::Notification;
#else
constexpr auto messageRole = QAccessible::AlertMessage;
#endif

constexpr qsizetype longestDescription = 4096;

template <class Widget>
bool is(const QString& className)
{
    return className == QLatin1StringView(Widget::staticMetaObject.className());
}

/// What a label says comes after what it is called, where it is called anything: Qt would give the name alone. Its tool
/// tip says nothing more.
class AccessibleLabel : public QAccessibleWidget
{
    Q_DECLARE_TR_FUNCTIONS(provost::AccessibleLabel)

public:
    AccessibleLabel(PlainLabel& label, QAccessible::Role role)
        : QAccessibleWidget(&label, role)
    {
    }

    [[nodiscard]] QString text(QAccessible::Text kind) const override
    {
        if (kind == QAccessible::Description)
            return label().accessibleDescription();
        if (kind != QAccessible::Name)
            return QAccessibleWidget::text(kind);
        const auto name = label().accessibleName();
        return name.isEmpty() ? label().text() : tr("%1: %2", "what it is, value").arg(name, label().text());
    }
    [[nodiscard]] QList<std::pair<QAccessibleInterface*, QAccessible::Relation>>
    relations(QAccessible::Relation wanted) const override
    {
        auto found = QAccessibleWidget::relations(wanted);
        if (wanted.testFlag(QAccessible::Labelled) && label().buddy())
            found.append({QAccessible::queryAccessibleInterface(label().buddy()), QAccessible::Labelled});
        return found;
    }

private:
    [[nodiscard]] PlainLabel& label() const { return *static_cast<PlainLabel*>(widget()); }
};

/// One of several places of which one is in view: Qt takes a button that stays down for a box to be ticked.
class AccessibleEntry : public QAccessibleWidget
{
public:
    explicit AccessibleEntry(NavigationEntry& entry)
        : QAccessibleWidget(&entry, QAccessible::PageTab)
    {
    }

    [[nodiscard]] QAccessible::State state() const override
    {
        auto state = QAccessibleWidget::state();
        state.selectable = true;
        state.selected = entry().isChecked();
        return state;
    }
    [[nodiscard]] QStringList actionNames() const override { return {pressAction(), setFocusAction()}; }
    void doAction(const QString& name) override
    {
        if (name == pressAction())
            entry().click();
        else
            QAccessibleWidget::doAction(name);
    }

private:
    [[nodiscard]] NavigationEntry& entry() const { return *static_cast<NavigationEntry*>(widget()); }
};

/// Never shown; stands beside what it names, wherever that is put.
class UnseenLabel : public QLabel
{
public:
    UnseenLabel(const QString& name, QWidget& named)
        : QLabel(name, named.parentWidget())
    {
        setTextFormat(Qt::PlainText);
        setBuddy(&named);
        hide();
        named.installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ParentChange)
            setParent(static_cast<QWidget*>(watched)->parentWidget());
        return QLabel::eventFilter(watched, event);
    }
};

} // namespace

QAccessibleInterface* accessibleRole(const QString& className, QObject* object)
{
    if (is<MessageBar>(className))
        return new QAccessibleWidget(static_cast<QWidget*>(object), messageRole);
    if (is<FaultLine>(className))
        return new AccessibleLabel(*static_cast<FaultLine*>(object), messageRole);
    if (is<PlainLabel>(className))
        return new AccessibleLabel(*static_cast<PlainLabel*>(object), QAccessible::StaticText);
    if (is<NavigationEntry>(className))
        return new AccessibleEntry(*static_cast<NavigationEntry*>(object));
    if (is<RequestChart>(className))
        return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Chart);
    if (is<Card>(className))
        return new QAccessibleWidget(static_cast<QWidget*>(object), QAccessible::Grouping);
    return nullptr;
}

void announce(QWidget& message)
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 8, 0)
    const auto* face = QAccessible::queryAccessibleInterface(&message);
    QAccessibleAnnouncementEvent event(&message, face ? face->text(QAccessible::Name) : QString());
    QAccessible::updateAccessibility(&event);
#else
    QAccessibleEvent alert(&message, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
#ifdef Q_OS_LINUX
    QAccessibleEvent shown(&message, QAccessible::ObjectShow); // again where it was in view with another text
    QAccessible::updateAccessibility(&shown);
#endif
#endif
}

void setHover(QWidget& widget, const QString& text)
{
    widget.setToolTip(toolTipText(text));
    widget.setAccessibleDescription(plainSentence(text, longestDescription, true));
}

void nameChoice(QComboBox& choice, const QString& name)
{
    choice.setAccessibleName(name);
    new UnseenLabel(name, choice); // belongs to the parent of the choice
}

} // namespace provost
