// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/e2e/bots.h"

#include "views/common/dialog.h"

#include <QAbstractButton>
#include <QAbstractItemModel>
#include <QAbstractItemView>
#include <QLabel>
#include <QTest>

#include <algorithm>

namespace provost::test {
namespace {

constexpr int patience = 15'000;

QWidget* visibleChild(QWidget* root, const QString& objectName)
{
    if (!root)
        return nullptr;
    const auto children = root->findChildren<QWidget*>(objectName);
    const auto found = std::ranges::find_if(children, &QWidget::isVisible);
    return found == children.cend() ? nullptr : *found;
}

/// Whether a dialog's veil lies over the widget, so that no person could press it.
bool isCovered(const QWidget* widget)
{
    if (!Dialog::isOpenOver(widget))
        return false;
    for (; widget; widget = widget->parentWidget()) {
        if (qobject_cast<const QDialog*>(widget))
            return false;
    }
    return true;
}

} // namespace

QWidget* seen(QWidget* root, const QString& objectName)
{
    QWidget* found = nullptr;
    const bool came = QTest::qWaitFor(
        [&] {
            found = visibleChild(root, objectName);
            return found != nullptr;
        },
        patience);
    if (!came)
        qWarning("%s was not seen", qPrintable(objectName));
    return found;
}

bool Bot::click(const QString& objectName) const
{
    auto* button = seen(m_root, objectName);
    if (!button || !QTest::qWaitFor([button] { return button->isEnabled() && !isCovered(button); }, patience))
        return false;
    if (auto* pressed = qobject_cast<QAbstractButton*>(button))
        pressed->click();
    else
        QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

bool Bot::type(const QString& objectName, const QString& text) const
{
    auto* field = qobject_cast<QLineEdit*>(seen(m_root, objectName));
    if (!field)
        return false;
    field->setFocus();
    field->selectAll();
    QTest::keyClicks(field, text);
    return field->text() == text;
}

QString Bot::text(const QString& objectName) const
{
    auto* widget = seen(m_root, objectName);
    if (const auto* label = qobject_cast<QLabel*>(widget))
        return label->text();
    const auto* field = qobject_cast<QLineEdit*>(widget);
    return field ? field->text() : QString();
}

QColor Bot::ink(const QString& objectName) const
{
    const auto* widget = seen(m_root, objectName);
    return widget ? widget->palette().color(QPalette::WindowText) : QColor();
}

int Bot::rows(const QString& viewName) const
{
    const auto* view = qobject_cast<QAbstractItemView*>(seen(m_root, viewName));
    return view ? view->model()->rowCount() : -1;
}

bool Bot::chooseRow(const QString& viewName, const QString& text) const
{
    auto* view = qobject_cast<QAbstractItemView*>(seen(m_root, viewName));
    if (!view)
        return false;
    for (int row = 0; row < view->model()->rowCount(); ++row) {
        const auto index = view->model()->index(row, 0);
        if (!index.data().toString().contains(text))
            continue;
        view->setCurrentIndex(index);
        return true;
    }
    return false;
}

} // namespace provost::test
