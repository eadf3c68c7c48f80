// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/secret_clipboard.h"

#include "views/common/concealed_formats.h"

#include <QClipboard>
#include <QMimeData>

using namespace Qt::StringLiterals;

namespace provost {

namespace {

/// Hands the secret out when it is asked for, and wipes its own copy when the clipboard lets go of it.
class SecretMimeData : public QMimeData
{
public:
    explicit SecretMimeData(Secret secret)
        : m_secret(std::move(secret))
    {
        const auto marks = concealedFormats(thisClipboard);
        for (const auto& mark : marks)
            setData(mark.mimeType, mark.content);
    }

    [[nodiscard]] bool hasFormat(const QString& type) const override
    {
        return type == u"text/plain" || QMimeData::hasFormat(type);
    }

    [[nodiscard]] QStringList formats() const override { return QStringList{u"text/plain"_s} + QMimeData::formats(); }

protected:
    [[nodiscard]] QVariant retrieveData(const QString& type, QMetaType wanted) const override
    {
        if (type == u"text/plain")
            return QString::fromUtf8(m_secret.expose());
        return QMimeData::retrieveData(type, wanted);
    }

private:
    Secret m_secret;
};

void wipe(QString& text)
{
    text.fill(u'\0');
    text.clear();
}

} // namespace

SecretClipboard::SecretClipboard(QClipboard* clipboard, QObject* parent)
    : SecretClipboard(clipboard, Timing{}, parent)
{
}

SecretClipboard::SecretClipboard(QClipboard* clipboard, Timing timing, QObject* parent)
    : QObject(parent)
    , m_clipboard(clipboard)
    , m_timing(timing)
    , m_nativeNames(writeNativeNames())
{
    m_timer.setInterval(timing.tick);
    connect(&m_timer, &QTimer::timeout, this, &SecretClipboard::tick);
    connect(m_clipboard, &QClipboard::dataChanged, this, &SecretClipboard::onClipboardChanged);
}

SecretClipboard::~SecretClipboard()
{
    disconnect(m_clipboard, nullptr, this, nullptr);
    if (clipboardIsOurs())
        m_clipboard->clear(QClipboard::Clipboard);
}

void SecretClipboard::copy(const Secret& secret)
{
    if (secret.isEmpty())
        return;
    m_copying = true; // our own change is no reason to forget
    m_clipboard->setMimeData(new SecretMimeData(secret.clone()), QClipboard::Clipboard);
    m_copying = false;
    m_copied = secret.clone();
    m_deadline.setRemainingTime(m_timing.lifetime);
    m_timer.start();
    Q_EMIT remaining(secondsLeft());
}

void SecretClipboard::clear()
{
    if (!holdsSecret())
        return;
    if (clipboardIsOurs()) {
        m_copying = true;
        m_clipboard->clear(QClipboard::Clipboard);
        m_copying = false;
    }
    forget();
}

int SecretClipboard::secondsLeft() const
{
    return holdsSecret() ? static_cast<int>((m_deadline.remainingTime() + 999) / 1000) : 0;
}

void SecretClipboard::tick()
{
    if (m_deadline.hasExpired())
        clear();
    else
        Q_EMIT remaining(secondsLeft());
}

void SecretClipboard::onClipboardChanged()
{
    if (!m_copying && holdsSecret() && !clipboardIsOurs())
        forget();
}

bool SecretClipboard::clipboardIsOurs() const
{
    if (!holdsSecret())
        return false;
    // By content and not by owner: this application may have put another text there, and a clipboard service of the
    // desktop may offer the secret as its own.
    const QMimeData* held = m_clipboard->mimeData(QClipboard::Clipboard);
    if (held == nullptr || !held->hasText())
        return false;
    QString text = held->text();
    QByteArray bytes = text.toUtf8();
    const bool same = m_copied.matches(bytes);
    bytes.fill('\0');
    wipe(text);
    return same;
}

void SecretClipboard::forget()
{
    m_timer.stop();
    m_copied.wipe();
    Q_EMIT gone();
}

} // namespace provost
