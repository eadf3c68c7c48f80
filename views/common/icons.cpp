// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/icons.h"

#include "resources/resources.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QLoggingCategory>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

using namespace Qt::StringLiterals;

namespace provost {

namespace {

Q_LOGGING_CATEGORY(lcIcons, "provost.views.icons")

QPixmap render(QLatin1StringView name, int pixels, const QColor& color)
{
    initResources();
    QPixmap pixmap(pixels, pixels);
    pixmap.fill(Qt::transparent);
    QFile file(u":/provost/icons/%1.svg"_s.arg(name));
    if (!file.open(QIODevice::ReadOnly)) {
        qCWarning(lcIcons) << "there is no icon named" << name;
        return pixmap;
    }
    QByteArray svg = file.readAll();
    svg.replace("currentColor", color.name(QColor::HexRgb).toLatin1());
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    renderer.render(&painter);
    return pixmap;
}

class LucideEngine : public QIconEngine
{
public:
    LucideEngine(QLatin1StringView name, Role role)
        : m_name(name)
        , m_role(role)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        paintIcon(*painter, m_name, rect, std::min(rect.width(), rect.height()), colorFor(mode));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        return scaledPixmap(size, mode, state, 1.0);
    }

    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        // `size` is in device pixels here; QIcon sets the ratio on what it gets.
        return iconPixmap(m_name, std::min(size.width(), size.height()), colorFor(mode), 1.0);
    }

    [[nodiscard]] QIconEngine* clone() const override { return new LucideEngine(*this); }
    QString key() const override { return u"provost.lucide"_s; }
    bool isNull() override { return false; }

private:
    [[nodiscard]] QColor colorFor(QIcon::Mode mode) const
    {
        const Theme& theme = Theme::of(QGuiApplication::palette());
        return theme.color(mode == QIcon::Disabled ? Role::Mute : m_role);
    }

    QLatin1StringView m_name;
    Role m_role;
};

} // namespace

QIcon icon(QLatin1StringView name, Role role)
{
    return QIcon(new LucideEngine(name, role));
}

QPixmap iconPixmap(QLatin1StringView name, int size, const QColor& color, qreal devicePixelRatio)
{
    const int pixels = qCeil(size * devicePixelRatio);
    const QString key = u"provost/%1/%2/%3"_s.arg(name, QString::number(pixels), color.name(QColor::HexRgb));
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = render(name, pixels, color);
        QPixmapCache::insert(key, pixmap);
    }
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

void paintIcon(QPainter& painter, QLatin1StringView name, const QRect& rect, int size, const QColor& color)
{
    const qreal ratio = painter.device()->devicePixelRatioF();
    QRect target(0, 0, size, size);
    target.moveCenter(rect.center());
    painter.drawPixmap(target, iconPixmap(name, size, color, ratio));
}

QIcon applicationIcon()
{
    initResources();
    return QIcon(u":/provost/provost.svg"_s);
}

} // namespace provost
