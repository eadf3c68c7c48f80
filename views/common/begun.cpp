// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/begun.h"

#include <QWidget>

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

/// Several in one place are told apart by their order.
template <class Do>
void forEachIn(QWidget& root, const Do& todo)
{
    QMap<QString, int> seen;
    for (auto* widget : QList<QWidget*>{&root} + root.findChildren<QWidget*>()) {
        auto* begun = dynamic_cast<Begun*>(widget);
        if (!begun)
            continue;
        const auto place = placeOf(widget, &root);
        todo(*begun, u"%1 %2"_s.arg(place, QString::number(seen[place]++)));
    }
}

} // namespace

BegunThings leaveAll(QWidget& root)
{
    BegunThings all;
    forEachIn(root, [&all](Begun& begun, const QString& place) {
        if (const auto left = begun.leave(); left.has_value())
            all.insert(place, left);
    });
    return all;
}

void resumeAll(QWidget& root, const BegunThings& begun)
{
    forEachIn(root, [&begun](Begun& widget, const QString& place) {
        if (const auto found = begun.constFind(place); found != begun.cend())
            widget.resume(*found);
    });
}

} // namespace provost
