// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "tests/views/seen_texts.h"

#include "model/items/item_cell.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAction>
#include <QComboBox>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace provost::test {
namespace {

class Collector
{
public:
    void visit(const QWidget& widget, const QString& path)
    {
        m_path = path;
        ofEvery(widget);
        ofControl(widget);
        ofView(widget);
        QHash<QString, int> places;
        const auto children = widget.findChildren<QWidget*>(QString(), Qt::FindDirectChildrenOnly);
        for (const auto* child : children) {
            const auto name = child->objectName().startsWith("qt_"_L1) || child->objectName().isEmpty()
                                  ? QString::fromLatin1(child->metaObject()->className())
                                  : child->objectName();
            if (child->isVisible())
                visit(*child, u"%1/%2[%3]"_s.arg(path, name, QString::number(places[name])));
            ++places[name];
        }
    }
    QMap<QString, QString> texts;

private:
    void add(const QString& what, QString text)
    {
        static const QRegularExpression age(u"just now|\\d+ (s|min) ago"_s);
        if (!text.isEmpty())
            texts.insert(m_path + u'#' + what, text.replace(age, u"a moment ago"_s));
    }
    void ofEvery(const QWidget& widget)
    {
        if (widget.objectName() != "statusTruth"_L1) // the moment in which the window was filled
            add(u"toolTip"_s, widget.toolTip());
        add(u"accessibleName"_s, widget.accessibleName());
        add(u"accessibleDescription"_s, widget.accessibleDescription());
        add(u"windowTitle"_s, widget.windowTitle());
        add(u"whatsThis"_s, widget.whatsThis());
        add(u"statusTip"_s, widget.statusTip());
    }
    void ofControl(const QWidget& widget)
    {
        if (const auto* label = qobject_cast<const QLabel*>(&widget))
            add(u"text"_s, label->text());
        if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
            add(u"text"_s, button->text());
        if (const auto* field = qobject_cast<const QLineEdit*>(&widget)) {
            add(u"text"_s, field->text());
            add(u"placeholder"_s, field->placeholderText());
        }
        if (const auto* text = qobject_cast<const QPlainTextEdit*>(&widget))
            add(u"text"_s, text->toPlainText());
        if (const auto* menu = qobject_cast<const QMenu*>(&widget)) {
            for (const auto* action : menu->actions()) {
                add(action->objectName() + u"menu"_s, action->text());
                if (menu->toolTipsVisible())
                    add(action->objectName() + u"toolTip"_s, action->toolTip());
            }
        }
        if (const auto* choice = qobject_cast<const QComboBox*>(&widget)) {
            for (int row = 0; row < choice->count(); ++row)
                add(u"choice%1"_s.arg(row), choice->itemText(row));
        }
    }
    void ofView(const QWidget& widget)
    {
        const auto* view = qobject_cast<const QAbstractItemView*>(&widget);
        if (!view || !view->model() || qobject_cast<const QHeaderView*>(view))
            return;
        const auto* model = view->model();
        for (int row = 0; row < model->rowCount(); ++row) {
            for (int column = 0; column < model->columnCount(); ++column) {
                const auto index = model->index(row, column);
                const auto cell = u"cell(%1,%2)"_s.arg(row).arg(column);
                add(cell, index.data().toString());
                add(cell + u"second"_s, index.data(SecondLineRole).toString());
                add(cell + u"accessible"_s, index.data(Qt::AccessibleTextRole).toString());
                add(cell + u"tip"_s, index.data(Qt::ToolTipRole).toString());
            }
        }
    }

    QString m_path;
};

} // namespace

QMap<QString, QString> seenTexts(const QWidget& root)
{
    Collector collector;
    collector.visit(root, u"root"_s);
    return collector.texts;
}

} // namespace provost::test
