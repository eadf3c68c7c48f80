// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/overview/number_tile.h"

#include "views/common/plain_label.h"
#include "views/common/style_paint.h"

#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace provost {

NumberTile::NumberTile(const QString& objectName, const QString& what, QWidget* parent)
    : QAbstractButton(parent)
    , m_what(what)
    , m_number(new PlainLabel(u"–"_s, this))
    , m_detail(PlainLabel::mute({}, this))
{
    setObjectName(objectName);
    setFocusPolicy(Qt::StrongFocus);
    setAttribute(Qt::WA_Hover);
    setCursor(Qt::PointingHandCursor);
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    m_number->setObjectName("number"_L1);
    m_number->setLook(Type::Display, Weight::Bold);
    m_number->setFit(PlainLabel::Fit::Elide);
    m_detail->setObjectName("detail"_L1);
    auto* label = new PlainLabel(what, this);
    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(15, 12, 15, 12);
    layout->setSpacing(metrics::Gap4);
    for (auto* each : {m_number, label, m_detail}) {
        each->setAttribute(Qt::WA_TransparentForMouseEvents);
        layout->addWidget(each);
    }
    layout->addStretch();
    setNumber(u"–"_s, {});
}

void NumberTile::setNumber(const QString& number, const QString& detail)
{
    m_number->setText(number);
    m_detail->setText(detail);
    setAccessibleName(tr("%1 %2", "number, what it counts").arg(number, m_what));
    setAccessibleDescription(detail);
    updateGeometry();
}

QSize NumberTile::sizeHint() const
{
    return {240, heightForWidth(240)};
}

QSize NumberTile::minimumSizeHint() const
{
    return {150, layout()->minimumSize().height()};
}

int NumberTile::heightForWidth(int width) const
{
    return layout()->totalHeightForWidth(width);
}

void NumberTile::paintEvent(QPaintEvent*)
{
    const Theme& theme = Theme::of(this);
    QPainter painter(this);
    paint::box(painter, rect(), metrics::CardRadius, theme.color(Role::Base),
               theme.color(underMouse() ? Role::Accent : Role::Line));
    if (paint::showsKeyboardFocus(this))
        paint::focusRing(painter, rect(), metrics::CardRadius, theme.color(Role::Accent), theme.color(Role::Base));
}

} // namespace provost
