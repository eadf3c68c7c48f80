// SPDX-FileCopyrightText: 2026 The Provost authors
// SPDX-License-Identifier: Apache-2.0
#include "views/common/error_text.h"

#include "model/domain/error.h"
#include "model/net/proxy_fault.h"
#include "model/net/tls_fault.h"
#include "views/common/text.h"

#include <QCoreApplication>
#include <QStringList>

using namespace Qt::StringLiterals;

namespace provost {

namespace {

/// Only a place for the translations to stand under.
struct ErrorTextWords
{
    Q_DECLARE_TR_FUNCTIONS(ErrorText)

public:
    static ErrorText refused(ErrorKind kind, const QString& subject, const Error& error);
    static ErrorText network(ErrorKind kind, const QString& subject);
    static ErrorText atProxy(const ProxyTrouble& trouble, const QString& subject);
    static ErrorText untrusted(TlsFault fault, const QString& subject);
    static ErrorText clientCertificate(TlsFault fault, const QString& subject);
    static ErrorText local(ErrorKind kind, const QString& subject);
    static QString unavailable(const QString& subject, const QString& why);
    static QString waiting(int seconds);
};

ErrorText ErrorTextWords::refused(ErrorKind kind, const QString& subject, const Error& error)
{
    switch (kind) {
    case ErrorKind::Invalid:
        return {tr("%1 was not accepted as it is.").arg(subject), tr("Correct the input and try again.")};
    case ErrorKind::Unauthorized:
        return {tr("%1 did not accept the key.").arg(subject),
                tr("Enter a key that is still valid; whoever runs the server can give you a new one.")};
    case ErrorKind::Forbidden:
        return {tr("Your role does not allow this: %1.").arg(subject),
                tr("Ask an operator with the role Owner or Admin to do it or to change your role.")};
    case ErrorKind::NotFound:
        return {tr("%1 does not exist any more, or you may not see it.").arg(subject),
                tr("Refresh the list to see what is there now.")};
    case ErrorKind::Conflict:
        return {tr("%1 does not fit with what is there already.").arg(subject),
                tr("Choose another name, or look at what holds this one.")};
    case ErrorKind::Precondition:
        return {tr("Somebody else changed %1 in the meantime.").arg(subject),
                tr("Look at the new state, then make your change again.")};
    case ErrorKind::TooLarge:
        return {tr("%1 is larger than the server allows.").arg(subject), tr("Make it smaller or split it.")};
    case ErrorKind::TooMany:
        return {tr("%1 asks for fewer requests or a narrower question.").arg(subject),
                waiting(error.retryAfterSeconds)};
    default:
        return {tr("This server cannot do that: %1.").arg(subject), tr("Ask whoever runs the server whether a newer "
                                                                       "version can.")};
    }
}

ErrorText ErrorTextWords::network(ErrorKind kind, const QString& subject)
{
    switch (kind) {
    case ErrorKind::Unreachable:
        return {tr("%1 cannot be reached.").arg(subject),
                tr("Check the address, your network and the proxy; then try again.")};
    case ErrorKind::TimedOut:
        return {tr("%1 did not answer in time.").arg(subject),
                tr("Try again; if it stays so, ask whoever runs the server.")};
    case ErrorKind::Cancelled:
        return {tr("%1 was cancelled before it was finished.").arg(subject), tr("Start it again when you want it.")};
    case ErrorKind::RedirectRefused:
        return {tr("%1 pointed to another place, and your key was not sent there.").arg(subject),
                tr("If you trust the new address, enter it as the server’s address yourself.")};
    case ErrorKind::ReadOnly:
        return {tr("Nothing is changed on %1 from here, and nothing was sent: its profile is read-only.").arg(subject),
                tr("Where that is not meant, switch it off for this server in the settings.")};
    case ErrorKind::ReadOnlyManaged:
        return {
            tr("Nothing is changed on %1 from here, and nothing was sent: this computer’s policy opens every server "
               "for reading only.")
                .arg(subject),
            tr("Where that is not meant, ask whoever manages this computer.")};
    case ErrorKind::HostForbidden:
        return {tr("This computer’s policy does not let Provost talk to %1. Nothing was sent.").arg(subject),
                tr("Where that is not meant, ask whoever manages this computer.")};
    case ErrorKind::BadAnswer:
        return {tr("%1 answered something that is not what this protocol says.").arg(subject),
                tr("Check that the address is the one of the API and not of a web page.")};
    default:
        return {tr("%1 failed while it worked on the request.").arg(subject),
                tr("Try again; if it stays so, give the details to whoever runs the server.")};
    }
}

ErrorText ErrorTextWords::atProxy(const ProxyTrouble& trouble, const QString& subject)
{
    const auto proxy = trouble.proxy.isEmpty() ? tr("The proxy") : isolated(trouble.proxy);
    const auto todo =
        tr("Check the proxy under “Advanced network…” or in the settings of this computer, or ask whoever "
           "looks after the network.");
    switch (trouble.fault) {
    case ProxyFault::NotFound:
        return {
            tr("%1, through which %2 is reached, has a name that nobody knows.", "proxy, server").arg(proxy, subject),
            todo};
    case ProxyFault::Refused:
        return {tr("%1, through which %2 is reached, does not answer.", "proxy, server").arg(proxy, subject), todo};
    case ProxyFault::TimedOut:
        return {tr("%1, through which %2 is reached, did not answer in time.", "proxy, server").arg(proxy, subject),
                todo};
    case ProxyFault::WantsPassword:
        return {
            tr("%1, through which %2 is reached, wants a user name and a password that it accepts.", "proxy, server")
                .arg(proxy, subject),
            tr("Enter them under “Advanced network…”.")};
    case ProxyFault::Undecided:
        return {tr("This computer did not say in time through which proxy %1 is reached.").arg(subject),
                tr("Its settings may name a script that cannot be loaded. Choose a proxy, or none, under “Advanced "
                   "network…”.")};
    case ProxyFault::ScriptNotLoaded:
        return {tr("The script that says through which proxy %1 is reached could not be loaded.").arg(subject),
                tr("See the details for why. Correct its address under “Advanced network…”, or choose a proxy there.")};
    case ProxyFault::ScriptFailed:
        return {
            tr("The script that says through which proxy %1 is reached did not say any that can be used.").arg(subject),
            tr("Give the details to whoever looks after the script, or choose a proxy under “Advanced network…”.")};
    case ProxyFault::Other:
        return {tr("%1 does not let requests through to %2.", "proxy, server").arg(proxy, subject), todo};
    }
    Q_UNREACHABLE();
}

ErrorText ErrorTextWords::untrusted(TlsFault fault, const QString& subject)
{
    switch (fault) {
    case TlsFault::Expired:
        return {tr("The certificate of %1 has expired, so nothing was sent.").arg(subject),
                tr("Whoever runs the server has to renew it. If this computer’s clock is wrong, set it.")};
    case TlsFault::NotYetValid:
        return {tr("The certificate of %1 is not valid yet, so nothing was sent.").arg(subject),
                tr("See whether this computer’s clock is right; if it is, the server has its certificate too early.")};
    case TlsFault::WrongHost:
        return {tr("What answers at %1 shows a certificate for another name, so nothing was sent.").arg(subject),
                tr("Check the address; if it is right, whoever runs the server needs a certificate for this name.")};
    case TlsFault::SelfSigned:
        return {tr("%1 shows a certificate that it made itself, so nothing was sent.").arg(subject),
                tr("Compare its fingerprint, which is in the details, with whoever runs the server; then add the "
                   "certificate under “Advanced network…”.")};
    case TlsFault::UnknownAuthority:
        return {tr("The certificate of %1 is from an authority that this computer does not trust, so nothing was sent.")
                    .arg(subject),
                tr("Check the address; if your organization has a certificate authority of its own, add its "
                   "certificate under “Advanced network…”, or have it added to those that this computer trusts.")};
    case TlsFault::Inspected:
        return {tr("Something that looks into encrypted connections answered in place of %1, so nothing was sent.")
                    .arg(subject),
                tr("Ask whoever looks after the network or the virus scanner to leave this address alone, or to have "
                   "its authority trusted on this computer.")};
    case TlsFault::Revoked:
        return {tr("The certificate of %1 was revoked by its authority, so nothing was sent.").arg(subject),
                tr("Do not use this server until whoever runs it has replaced the certificate.")};
    case TlsFault::TooWeak:
        return {tr("%1 offers only encryption that is too old or too weak, so nothing was sent.").arg(subject),
                tr("Whoever runs the server has to allow TLS 1.2 or newer, with a key that is long enough.")};
    default:
        return clientCertificate(fault, subject);
    }
}

ErrorText ErrorTextWords::clientCertificate(TlsFault fault, const QString& subject)
{
    switch (fault) {
    case TlsFault::CertificateWanted:
        return {tr("%1 wants a client certificate, and none was shown.").arg(subject),
                tr("Choose the file of yours under “Advanced network…”.")};
    case TlsFault::ClientExpired:
        return {tr("The client certificate for %1 has expired.").arg(subject),
                tr("Ask whoever issued it for a new one, and choose its file under “Advanced network…”.")};
    case TlsFault::ClientUnknown:
        return {tr("%1 does not know the authority that issued the client certificate.").arg(subject),
                tr("Choose the certificate that was issued for this server under “Advanced network…”.")};
    case TlsFault::ClientPurpose:
        return {tr("The client certificate is not made for proving to %1 who is calling.").arg(subject),
                tr("Ask for one whose extended key usage is client authentication.")};
    case TlsFault::ClientRefused:
        return {tr("%1 did not accept the client certificate.").arg(subject),
                tr("Ask whoever runs the server whether it is still known there.")};
    case TlsFault::ClientFile:
        return {tr("The client certificate in %1 cannot be opened.").arg(subject),
                tr("Check that the file is there and its password right. A key on a smart card, or in the system’s own "
                   "store, cannot be used; it has to be a PKCS#12 file.")};
    default:
        return {tr("The certificate of %1 could not be verified, so nothing was sent.").arg(subject),
                tr("Check the address; the details say what TLS complained of.")};
    }
}

ErrorText ErrorTextWords::local(ErrorKind kind, const QString& subject)
{
    switch (kind) {
    case ErrorKind::Storage:
        return {tr("%1 could not be read or written.").arg(subject),
                tr("Check that the disk has room and that the folder belongs to you.")};
    case ErrorKind::NewerVersion:
        return {tr("%1 was written by a newer version of Provost and was left as it is.").arg(subject),
                tr("Install that version, or choose another file.")};
    default:
        return {tr("The keychain of this computer did not answer for %1.").arg(subject),
                tr("Unlock the keychain and try again; until then the key is kept in memory for this run only.")};
    }
}

QString ErrorTextWords::unavailable(const QString& subject, const QString& why)
{
    if (why.isEmpty())
        return tr("%1 is not available at the moment.").arg(subject);
    return tr("%1 is not available at the moment, it says: %2", "why").arg(subject, isolated(why));
}

QString ErrorTextWords::waiting(int seconds)
{
    if (seconds <= 0)
        return tr("Wait a moment, then try again.");
    return tr("Try again in %n second(s).", nullptr, seconds);
}

QLatin1StringView kindName(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::Invalid:
        return "invalid"_L1;
    case ErrorKind::Unauthorized:
        return "unauthorized"_L1;
    case ErrorKind::Forbidden:
        return "forbidden"_L1;
    case ErrorKind::NotFound:
        return "not found"_L1;
    case ErrorKind::Conflict:
        return "conflict"_L1;
    case ErrorKind::Precondition:
        return "changed meanwhile"_L1;
    case ErrorKind::TooLarge:
        return "too large"_L1;
    case ErrorKind::TooMany:
        return "too many"_L1;
    case ErrorKind::Unsupported:
        return "unsupported"_L1;
    case ErrorKind::Unreachable:
        return "unreachable"_L1;
    case ErrorKind::TimedOut:
        return "timed out"_L1;
    case ErrorKind::Cancelled:
        return "cancelled"_L1;
    case ErrorKind::Untrusted:
        return "untrusted"_L1;
    case ErrorKind::RedirectRefused:
        return "redirect refused"_L1;
    case ErrorKind::ReadOnly:
        return "read-only"_L1;
    case ErrorKind::ReadOnlyManaged:
        return "read-only by policy"_L1;
    case ErrorKind::HostForbidden:
        return "host forbidden by policy"_L1;
    case ErrorKind::BadAnswer:
        return "bad answer"_L1;
    case ErrorKind::Unavailable:
        return "unavailable"_L1;
    case ErrorKind::ServerFault:
        return "server fault"_L1;
    case ErrorKind::Storage:
        return "storage"_L1;
    case ErrorKind::NewerVersion:
        return "newer version"_L1;
    case ErrorKind::Keychain:
        return "keychain"_L1;
    }
    Q_UNREACHABLE();
}

} // namespace

ErrorText errorText(const Error& error)
{
    const QString subject = isolated(error.subject.isEmpty() ? ErrorTextWords::tr("The request") : error.subject);
    switch (error.kind) {
    case ErrorKind::Invalid:
    case ErrorKind::Unauthorized:
    case ErrorKind::Forbidden:
    case ErrorKind::NotFound:
    case ErrorKind::Conflict:
    case ErrorKind::Precondition:
    case ErrorKind::TooLarge:
    case ErrorKind::TooMany:
    case ErrorKind::Unsupported:
        return ErrorTextWords::refused(error.kind, subject, error);
    case ErrorKind::Untrusted:
        return ErrorTextWords::untrusted(faultIn(error.detail), subject);
    case ErrorKind::Unreachable:
        if (const auto trouble = proxyTroubleIn(error.detail))
            return ErrorTextWords::atProxy(*trouble, subject);
        return ErrorTextWords::network(error.kind, subject);
    case ErrorKind::TimedOut:
    case ErrorKind::Cancelled:
    case ErrorKind::RedirectRefused:
    case ErrorKind::ReadOnly:
    case ErrorKind::ReadOnlyManaged:
    case ErrorKind::HostForbidden:
    case ErrorKind::BadAnswer:
    case ErrorKind::ServerFault:
        return ErrorTextWords::network(error.kind, subject);
    case ErrorKind::Unavailable:
        return {ErrorTextWords::unavailable(subject, error.detail), ErrorTextWords::waiting(error.retryAfterSeconds)};
    case ErrorKind::Storage:
    case ErrorKind::NewerVersion:
    case ErrorKind::Keychain:
        return ErrorTextWords::local(error.kind, subject);
    }
    Q_UNREACHABLE();
}

QString errorDetails(const Error& error)
{
    QStringList lines{u"error: "_s + kindName(error.kind)};
    const auto add = [&lines](QLatin1StringView name, const QString& value) {
        if (!value.isEmpty())
            lines += name + u": "_s + plainText(value, 4096, true);
    };
    add("subject"_L1, error.subject);
    add("detail"_L1, error.detail);
    add("http status"_L1, error.httpStatus > 0 ? QString::number(error.httpStatus) : QString());
    add("scimType"_L1, error.scimType);
    add("request id"_L1, error.requestId);
    return lines.join(u'\n');
}

} // namespace provost
