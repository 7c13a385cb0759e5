#!/usr/bin/env bash
# A clean Debian of this machine's release in a folder of its own, for check-package.sh. Sourced, not run. Nothing of the machine is mounted
# into it: its device nodes are its own, and its /proc lives in a mount namespace that ends with the command.

chroot_cache="${XDG_CACHE_HOME:-$HOME/.cache}/lotsia"
chroot_codename=$(. /etc/os-release && echo "${VERSION_CODENAME:-}")
chroot_architecture=$(dpkg --print-architecture)
chroot_base="$chroot_cache/debian-$chroot_codename-$chroot_architecture.tar.gz"
chroot_packages="$chroot_cache/debian-$chroot_codename-$chroot_architecture-packages"

# The machine's own entries for its release, as lines of sources.list.
chroot_sources() {
  apt-get indextargets --format '$(REPO_URI) $(CODENAME) $(COMPONENT)' 'Created-By: Packages' \
    | awk -v codename="$chroot_codename" '$1 ~ /^https?:/ && ($2 == codename || index($2, codename "-") == 1) { print "deb", $1, $2, $3 }' \
    | sort -u
}

# Says why there can be no chroot; silent when there can.
chroot_obstacle() {
  if ((EUID != 0)); then
    echo "нужны права root"
  elif ! command -v debootstrap >/dev/null; then
    echo "нет debootstrap"
  elif [[ -z $(chroot_sources) ]]; then
    echo "в списках apt нет источника пакетов Debian «$chroot_codename»; выполните apt-get update"
  elif ! unshare --mount true 2>/dev/null; then
    echo "здесь не разрешено своё пространство монтирования"
  fi
}

# Makes the base system once; later runs unpack it.
chroot_make_base() {
  if [[ -f $chroot_base ]]; then return; fi
  local mirror folder
  mirror=$(chroot_sources | awk -v codename="$chroot_codename" '$3 == codename { print $2; exit }')
  echo "== Создаётся чистая система Debian «$chroot_codename» (один раз, хранится в $chroot_cache)"
  mkdir -p "$chroot_cache"
  folder=$1/base
  if ! unshare --mount debootstrap --variant=minbase --include=ca-certificates "$chroot_codename" "$folder" "$mirror" >"$1/base.log" 2>&1; then
    tail -n 20 "$1/base.log"
    return 1
  fi
  rm -f "$folder"/var/cache/apt/archives/*.deb
  tar -C "$folder" --one-file-system --exclude='./proc/*' --exclude='./sys/*' -cf - . | gzip -1 >"$chroot_base.$$" || {
    rm -f "$chroot_base.$$"
    return 1
  }
  mv "$chroot_base.$$" "$chroot_base" || return 1
  rm -rf --one-file-system "$folder"
}

# Unpacks the base into a new folder and gives it the machine's package sources and names of hosts.
chroot_unpack() {
  local folder=$1
  mkdir "$folder" || return 1
  if ! tar -C "$folder" -xzf "$chroot_base"; then
    rm -f "$chroot_base" # cut off or damaged: the next run makes it anew
    return 1
  fi
  chroot_sources >"$folder/etc/apt/sources.list"
  cat /etc/resolv.conf >"$folder/etc/resolv.conf"
  cat /etc/hosts >"$folder/etc/hosts"
  if [[ -f /etc/ssl/certs/ca-certificates.crt ]]; then
    cat /etc/ssl/certs/ca-certificates.crt >"$folder/etc/ssl/certs/ca-certificates.crt"
  fi
  printf '#!/bin/sh\nexit 101\n' >"$folder/usr/sbin/policy-rc.d"
  chmod 755 "$folder/usr/sbin/policy-rc.d"
  mkdir -p "$chroot_packages"
  find "$chroot_packages" -name '*.deb' -exec cp -t "$folder/var/cache/apt/archives" {} +
  # A folder on a file system without device nodes is no place for a system.
  chroot "$folder" sh -c 'echo >/dev/null'
}

# The packages of the last run are kept for the next; older ones go.
chroot_keep_packages() {
  rm -f "$chroot_packages"/*.deb
  find "$1/var/cache/apt/archives" -maxdepth 1 -name '*.deb' -exec cp -t "$chroot_packages" {} +
}

# chroot_run FOLDER USER [NAME=VALUE…] COMMAND…: runs a command inside, with nothing of this shell's environment.
chroot_run() {
  local folder=$1 user=$2 home=/root
  shift 2
  if [[ $user != root ]]; then home=/home/$user; fi
  unshare --mount --pid --fork --kill-child --mount-proc="$folder/proc" \
    chroot --userspec="$user" "$folder" env -i PATH=/usr/sbin:/usr/bin:/sbin:/bin HOME="$home" LC_ALL=C.UTF-8 "$@"
}

chroot_apt() {
  local folder=$1 proxy=
  shift
  eval "$(apt-config shell proxy Acquire::http::Proxy)"
  chroot_run "$folder" root DEBIAN_FRONTEND=noninteractive ${http_proxy:+http_proxy="$http_proxy"} ${https_proxy:+https_proxy="$https_proxy"} \
    apt-get -qq -o Dpkg::Use-Pty=0 -o Dpkg::Options::=--force-unsafe-io -o Acquire::Languages=none \
    ${proxy:+-o Acquire::http::Proxy="$proxy"} --no-install-recommends "$@"
}
