// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/begun.h"

#include <QList>
#include <QPointer>
#include <QWidget>

#include <utility>

using namespace Qt::StringLiterals;

namespace provost {
namespace {

QString placeOf(const QWidget* widget, const QWidget* root)
{
    QStringList names;
    for (const auto* at = widget; at && at != root; at = at->parentWidget()) {
        if (!at->objectName().isEmpty())
            names.prepend(at->objectName());
    }
    names.prepend(root->objectName());
    return names.join(u'/');
}

/// Goes through a widget, and then through what it holds now: to resume may build anew what a widget holds. Several in
/// one place are told apart by their order.
template <class Do>
class Walk
{
public:
    Walk(QWidget& root, const Do& todo)
        : m_root(root)
        , m_todo(todo)
    {
    }

    void go() { go(m_root); }

private:
    void go(QWidget& widget)
    {
        if (auto* begun = dynamic_cast<Begun*>(&widget)) {
            const auto place = placeOf(&widget, &m_root);
            m_todo(*begun, u"%1 %2"_s.arg(place, QString::number(m_seen[place]++)));
        }
        QList<QPointer<QWidget>> held;
        for (auto* child : widget.findChildren<QWidget*>(Qt::FindDirectChildrenOnly))
            held.append(child);
        for (const auto& child : std::as_const(held)) {
            if (child)
                go(*child);
        }
    }

    QWidget& m_root;
    const Do& m_todo;
    QMap<QString, int> m_seen;
};

} // namespace

BegunThings leaveAll(QWidget& root)
{
    BegunThings all;
    Walk(root, [&all](Begun& begun, const QString& place) {
        if (const auto left = begun.leave(); left.has_value())
            all.insert(place, left);
    }).go();
    return all;
}

void resumeAll(QWidget& root, const BegunThings& begun)
{
    Walk(root, [&begun](Begun& widget, const QString& place) {
        if (const auto found = begun.constFind(place); found != begun.cend())
            widget.resume(*found);
    }).go();
}

} // namespace provost
